import {randomInt, randomUUID} from 'node:crypto';
import {banks} from './banks.js';
import {manglings} from './mangle.js';
import type {Order} from './order.js';

export interface Attempt {
  readonly at: string;
  /** What the portal answered; `null` when it could not be reached. */
  readonly status: number | null;
  readonly accepted: boolean;
}

export interface NoticeState {
  readonly state: 'waiting' | 'accepted' | 'given-up';
  readonly attempts: readonly Attempt[];
  /** When it is sent again by itself. */
  readonly nextAt: string | null;
}

export interface Transfer extends Order {
  readonly id: string;
  /** The aggregator's own number: a repeated notice carries the same one. */
  readonly noticeId: number;
  /** The bank's reference. */
  readonly reference: string;
  /** The content as it stands on the receiver's statement. */
  readonly statement: string;
  readonly madeAt: string;
  /** Balance of the receiving account after this transfer, in đồng. */
  readonly balance: number;
  readonly notice: NoticeState;
}

/** @param earlier - All transfers so far; numbers and the balance go on from them. */
export function makeTransfer(order: Order, earlier: readonly Transfer[], now: Date): Transfer {
  const received = earlier.filter(({bin, account}) => bin === order.bin && account === order.account);
  const last = Math.max(0, ...earlier.map(({noticeId}) => noticeId));
  return {
    ...order,
    id: randomUUID(),
    // Seconds since 1970 as a floor: a number stays new to the portal when this bank's records are deleted.
    noticeId: Math.max(last + 1, Math.floor(now.getTime() / 1000)),
    reference: `FT${landTime(now).replace(/\D/g, '').slice(2, 8)}${String(randomInt(100_000_000)).padStart(8, '0')}`,
    statement: order.mangle ? manglings[order.mangle](order.content, order.account) : order.content,
    madeAt: now.toISOString(),
    balance: received.reduce((sum, {amount}) => sum + amount, order.amount),
    notice: {state: 'waiting', attempts: [], nextAt: null},
  };
}

export const bankName = (bin: string): string => banks.get(bin) ?? bin;

/** `YYYY-MM-DD HH:mm:ss` in Vietnam. */
export const landTime = (date: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(date);
