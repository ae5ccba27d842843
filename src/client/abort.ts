import {PortalError} from './errors.js';

/** Rejects with `aborted` as soon as the signal says so; the work itself goes on for others. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new PortalError('aborted', 'the caller stopped', {cause: signal.reason}));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, {once: true});
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** Waits; rejects with `aborted` as soon as the signal says so. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  unlessAborted(new Promise((resolve) => setTimeout(resolve, ms)), signal);
