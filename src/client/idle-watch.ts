import type {FrameStore} from './store/frame-store.js';

/** Ends a session that nobody uses. All frames of the page count as one, by what the store says of the last use. */
export interface IdleWatch {
  /** @param seconds - `idle_timeout` of the session; `undefined` stops watching. */
  watch(seconds: number | undefined): void;
  /** A person did something. */
  touch(): Promise<void>;
  isOver(): Promise<boolean>;
}

/** How often the last use is written down, ms: a session lives at most that much too short. */
const coarse = 15_000;

export function createIdleWatch(store: FrameStore, name: string, onOver: () => Promise<void>): IdleWatch {
  let timeout: number | undefined;
  let used = 0;
  let written = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const left = () => (timeout === undefined ? Infinity : used + timeout * 1000 - Date.now());

  const isOver = async () => {
    if (timeout === undefined) return false;
    if (left() > 0 && used > 0) return false;
    const elsewhere = await store.get(name);
    if (typeof elsewhere === 'number') used = Math.max(used, elsewhere);
    return left() <= 0;
  };

  const arm = () => {
    clearTimeout(timer);
    if (timeout === undefined) return;
    timer = setTimeout(() => void check(), Math.max(left(), 0) + 50);
    // Node would wait for it.
    if (typeof timer === 'object') (timer as {unref?: () => void}).unref?.();
  };
  const check = async () => {
    if (await isOver()) await onOver();
    else arm();
  };

  return {
    isOver,
    watch(seconds) {
      timeout = seconds;
      // What was written of the last session is gone with it: the next one has to write anew.
      if (seconds === undefined) used = written = 0;
      arm();
    },
    async touch() {
      used = Date.now();
      arm();
      if (used - written < coarse) return;
      written = used;
      await store.set(name, used, {secret: true});
    },
  };
}
