import {describe} from '../http/problems.js';
import type {Context} from './context.js';

/** Something that goes on beside the requests, until the portal closes. */
export interface Job {
  stop(): Promise<void>;
}

/** Runs `work` every so many seconds, never twice at once. */
export function every(context: Context, seconds: number, name: string, work: () => Promise<void>): Job {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .catch((error: unknown) => context.log.error({job: name, ...describe(error)}, 'job failed'))
      .finally(() => {
        running = undefined;
      });
  }, seconds * 1000);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
