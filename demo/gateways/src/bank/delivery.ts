import type {Journal} from '../journal.js';
import {sepayBody, sepayHeaders} from './sepay.js';
import type {Attempt, NoticeState, Transfer} from './transfer.js';

export interface Delivery {
  /** Tells the portal once, now. Returns the transfer with what came of it. */
  send(id: string): Promise<Transfer>;
  /** Takes up what a restart left waiting. */
  resume(): void;
  close(): void;
}

export interface DeliveryOptions {
  readonly portal: string;
  readonly secret: string;
  /** Milliseconds in one step of the schedule; a minute at the real aggregator. */
  readonly retryUnit: number;
}

/** Seven retries, about 33 minutes in all. @see developer.sepay.vn, webhooks */
const schedule = [1, 1, 2, 3, 5, 8, 13];
const patience = 10_000;

export function createDelivery(
  transfers: Journal<Transfer>,
  {portal, secret, retryUnit}: DeliveryOptions,
): Delivery {
  const address = new URL('/api/v1/notices/sepay', portal);
  const timers = new Map<string, NodeJS.Timeout>();
  const closing = new AbortController();

  const later = (id: string, delay: number) => {
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(() => void send(id), delay).unref());
  };

  async function send(id: string): Promise<Transfer> {
    const attempt = await post(find(id));
    const transfer = find(id); // again: it may have changed while we waited
    if (closing.signal.aborted) return transfer;
    const told = {...transfer, notice: after(transfer.notice, attempt, retryUnit)};
    transfers.put(told);
    if (told.notice.nextAt) later(id, Date.parse(told.notice.nextAt) - Date.now());
    else clearTimeout(timers.get(id));
    return told;
  }

  async function post(transfer: Transfer): Promise<Attempt> {
    const at = new Date();
    const body = sepayBody(transfer);
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: sepayHeaders(secret, Math.floor(at.getTime() / 1000), body),
        body,
        redirect: 'error',
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(patience)]),
      });
      return {
        at: at.toISOString(),
        status: answer.status,
        accepted: answer.status === 200 && (await saysSuccess(answer)),
      };
    } catch {
      return {at: at.toISOString(), status: null, accepted: false};
    }
  }

  function find(id: string): Transfer {
    const transfer = transfers.get(id);
    if (!transfer) throw new RangeError(`No transfer ${id}.`);
    return transfer;
  }

  return {
    send,
    resume() {
      for (const {id, notice} of transfers.all()) {
        if (notice.state === 'waiting')
          later(id, Date.parse(notice.nextAt ?? new Date().toISOString()) - Date.now());
      }
    },
    close() {
      closing.abort();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

/** A notice once accepted stays accepted, whatever a repetition by hand comes to. */
function after({state, attempts: earlier}: NoticeState, attempt: Attempt, retryUnit: number): NoticeState {
  const attempts = [...earlier, attempt];
  if (state === 'accepted' || attempt.accepted) return {state: 'accepted', attempts, nextAt: null};
  const step = schedule[attempts.length - 1];
  if (step === undefined) return {state: 'given-up', attempts, nextAt: null};
  return {state: 'waiting', attempts, nextAt: new Date(Date.now() + step * retryUnit).toISOString()};
}

async function saysSuccess(answer: Response): Promise<boolean> {
  const body: unknown = await answer.json();
  return typeof body === 'object' && body !== null && 'success' in body && body.success === true;
}
