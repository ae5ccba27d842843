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

/** Milliseconds until work that failed as a whole is tried again. */
const patience = 5000;

/**
 * Runs `work` now, for what a killed process left, and at each notice on `channel`: never twice at once, and once more
 * if a notice came meanwhile.
 * @param work - Does what there is to do, or as much of it as it can before `stopped()`; answers with the milliseconds
 *   after which to look again though no notice came, if at all.
 */
export async function onNotice(
  context: Context,
  channel: string,
  work: (stopped: () => boolean) => Promise<number | undefined>,
): Promise<Job> {
  const {database, log} = context;
  let ended = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const stopped = () => ended;

  const run = async (): Promise<void> => {
    let next: number | undefined;
    do {
      again = false;
      next = await work(stopped).catch((error: unknown) => {
        log.error({job: channel, ...describe(error)}, 'job failed');
        return patience;
      });
    } while (again && !ended);
    running = undefined;
    if (next !== undefined && !ended) timer = setTimeout(wake, next);
  };

  const wake = () => {
    clearTimeout(timer);
    if (ended) return;
    again = true;
    running ??= run();
  };

  const unlisten = await database.listen(channel, wake);
  wake();
  return {
    stop: async () => {
      ended = true;
      clearTimeout(timer);
      await unlisten();
      await running;
    },
  };
}
