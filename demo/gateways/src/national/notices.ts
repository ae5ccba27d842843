import type {Journal} from '../journal.js';
import {signStanding} from './messages.js';
import {standingOf, type Visit} from './visit.js';

export interface NoticeOptions {
  /** The portal's notice address. */
  readonly noticeUrl: string;
  readonly secret: Uint8Array;
  /** Milliseconds in a minute of the schedule. */
  readonly retryUnit: number;
  /** A test may hold it. */
  readonly now?: () => Date;
}

export interface Notices {
  /** Tells the portal once, now, and again by itself until it has been heard. */
  send(id: string): Promise<void>;
  /** Takes up what a restart left waiting. */
  resume(): void;
  close(): void;
}

/** Minutes between one telling and the next; ours [A]. */
const schedule = [1, 1, 2, 3, 5, 8, 13];
const patience = 10_000;

export function createNotices(
  visits: Journal<Visit>,
  {noticeUrl, secret, retryUnit, now = () => new Date()}: NoticeOptions,
): Notices {
  const timers = new Map<string, NodeJS.Timeout>();
  const closing = new AbortController();

  async function send(id: string): Promise<void> {
    const told = visits.get(id);
    if (!told) return;
    const status = await post(told);
    const visit = visits.get(id); // again: it may have changed while we waited
    if (!visit || closing.signal.aborted) return;
    const answers = [...visit.notice.answers, status];
    const wait = schedule[answers.length - 1];
    const heard = status === 200 && visit.outcome === told.outcome;
    const nextAt = heard || wait === undefined ? null : new Date(Date.now() + wait * retryUnit).toISOString();
    const state = heard ? 'accepted' : nextAt ? 'waiting' : 'given-up';
    visits.put({...visit, notice: {state, answers, nextAt}});
    plan(id, nextAt);
  }

  async function post(visit: Visit): Promise<number | null> {
    try {
      const answer = await fetch(noticeUrl, {
        method: 'POST',
        headers: {'content-type': 'application/jwt'},
        body: await signStanding(secret, standingOf(visit, now()), now()),
        redirect: 'error',
        signal: AbortSignal.any([closing.signal, AbortSignal.timeout(patience)]),
      });
      await answer.body?.cancel();
      return answer.status;
    } catch {
      return null;
    }
  }

  function plan(id: string, at: string | null): void {
    clearTimeout(timers.get(id));
    if (at) timers.set(id, setTimeout(() => void send(id), Date.parse(at) - Date.now()).unref());
  }

  return {
    send,
    resume() {
      for (const {id, notice} of visits.all())
        if (notice.state === 'waiting') plan(id, notice.nextAt ?? new Date().toISOString());
    },
    close() {
      closing.abort();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
