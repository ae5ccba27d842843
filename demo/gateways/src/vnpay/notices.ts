import type {Journal} from '../journal.js';
import {withQuery} from './result.js';
import type {Attempt, NoticeState, Transaction} from './transaction.js';

export interface Notices {
  /** Calls the merchant once, now. Returns the transaction with what came of it. */
  send(id: string): Promise<Transaction>;
  /** Calls it by itself, after so many milliseconds. */
  sendLater(id: string, delay: number): void;
  /** Takes up what a restart left waiting. */
  resume(): void;
  close(): void;
}

export interface NoticeOptions {
  /** The merchant's notice address, registered with VNPAY. */
  readonly noticeUrl: string;
  /** Milliseconds in a minute of the schedule. */
  readonly retryUnit: number;
  /** The signed query of an ended transaction. */
  readonly queryOf: (transaction: Transaction) => string;
}

/** At most ten calls, five minutes apart, until the merchant says 00 or 02. @see VNPAY PAY 2.1.0 */
const most = 10;
const pause = 5;
const done = new Set(['00', '02']);
const patience = 10_000;

export function createNotices(
  transactions: Journal<Transaction>,
  {noticeUrl, retryUnit, queryOf}: NoticeOptions,
): Notices {
  const timers = new Map<string, NodeJS.Timeout>();
  const closing = new AbortController();

  const plan = (id: string, delay: number) => {
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(() => void send(id), delay).unref());
  };

  async function send(id: string): Promise<Transaction> {
    const attempt = await call(find(id));
    const transaction = find(id); // again: it may have changed while we waited
    if (closing.signal.aborted) return transaction;
    const told = {...transaction, notice: after(transaction.notice, attempt, retryUnit)};
    transactions.put(told);
    if (told.notice.nextAt) plan(id, Date.parse(told.notice.nextAt) - Date.now());
    else clearTimeout(timers.get(id));
    return told;
  }

  async function call(transaction: Transaction): Promise<Attempt> {
    const at = new Date().toISOString();
    try {
      const answer = await fetch(withQuery(noticeUrl, queryOf(transaction)), {
        redirect: 'error',
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(patience)]),
      });
      return {at, code: await codeOf(answer)};
    } catch {
      return {at, code: null};
    }
  }

  function find(id: string): Transaction {
    const transaction = transactions.get(id);
    if (!transaction) throw new RangeError(`No transaction ${id}.`);
    return transaction;
  }

  return {
    send,
    sendLater(id, delay) {
      const {notice, ...transaction} = find(id);
      const nextAt = new Date(Date.now() + delay).toISOString();
      transactions.put({...transaction, notice: {...notice, state: 'waiting', nextAt}});
      plan(id, delay);
    },
    resume() {
      for (const {id, notice} of transactions.all()) {
        if (notice.state === 'waiting')
          plan(id, Date.parse(notice.nextAt ?? new Date().toISOString()) - Date.now());
      }
    },
    close() {
      closing.abort();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function after({state, attempts: earlier}: NoticeState, attempt: Attempt, retryUnit: number): NoticeState {
  const attempts = [...earlier, attempt];
  if (state === 'accepted' || (attempt.code !== null && done.has(attempt.code)))
    return {state: 'accepted', attempts, nextAt: null};
  if (attempts.length >= most) return {state: 'given-up', attempts, nextAt: null};
  return {state: 'waiting', attempts, nextAt: new Date(Date.now() + pause * retryUnit).toISOString()};
}

async function codeOf(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json();
  return typeof body === 'object' && body !== null && 'RspCode' in body ? String(body.RspCode) : null;
}
