import {openChannel} from './channel.js';

/** The right to write one dossier: one tab of the browser has it, the others read. */
export interface Holding {
  /** Takes it if nobody has it. Resolves `false` when another tab goes on having it; then it comes when that one is closed. */
  take(dossier: string): Promise<boolean>;
  /** Takes it from whoever has it, who first saves what was typed there. */
  takeOver(dossier: string): Promise<void>;
  /** Lets go, and waits for nothing any more. */
  release(): void;
}

export interface HoldingOwner {
  /** Another tab wants to go on: what was typed here is to be saved before it does. */
  onAsked(): Promise<void>;
  /** Another tab has it now. */
  onLost(): void;
  /** It came by itself, since the tab that had it was closed. */
  onFree(): void;
}

/** How long a page that is being reloaded may take to let go, ms. */
const leaving = 400;
/** How long a tab may take to save before it is not waited for any more, ms: it may be frozen. */
const saving = 2_500;

interface Word {
  dossier: string;
}

/**
 * By Web Locks, which a closed tab lets go of by itself. Where there are none, every tab may write, and the portal's
 * versions keep them from overwriting each other.
 */
export function createHolding(owner: HoldingOwner): Holding {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  /** One turn of having or wanting: a later one makes everything of an earlier one idle. */
  let turn: {dossier: string; has: boolean; letGo: () => void; queue: AbortController} | undefined;

  const channel = openChannel<Word>('dvc-dossier', ({dossier}) => {
    const mine = turn;
    if (!mine?.has || mine.dossier !== dossier) return;
    void Promise.race([owner.onAsked().catch(() => undefined), wait(saving)]).then(() => {
      if (turn !== mine) return;
      lose(mine.dossier);
    });
  });

  const lose = (dossier: string) => {
    release();
    owner.onLost();
    queue(dossier);
  };

  const release = () => {
    const last = turn;
    turn = undefined;
    last?.letGo();
    last?.queue.abort();
  };

  /** Asks for the lock. Resolves when it is had; `false` when it is not to be had so. Rejects where there are no locks. */
  const ask = (dossier: string, options: LockOptions, now: NonNullable<typeof turn>): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const held = (lock: Lock | null) => {
        if (!lock || turn !== now) return resolve(false);
        now.has = true;
        const kept = new Promise<void>((letGo) => (now.letGo = letGo));
        resolve(true);
        return kept;
      };
      (locks as LockManager).request(lockOf(dossier), options, held).catch((error: unknown) => {
        // Stolen: whoever took it over did not wait for us.
        if (turn === now && now.has) lose(dossier);
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
    });

  const begin = (dossier: string): NonNullable<typeof turn> => {
    release();
    turn = {dossier, has: false, letGo: () => undefined, queue: new AbortController()};
    return turn;
  };

  /** Stands in the queue until the other tab is closed. */
  const queue = (dossier: string): void => {
    const now = begin(dossier);
    ask(dossier, {signal: now.queue.signal}, now).then(
      (has) => has && owner.onFree(),
      () => undefined, // given up: released, or taken over in another way
    );
  };

  return {
    async take(dossier) {
      if (turn?.dossier === dossier && turn.has) return true;
      const now = begin(dossier);
      if (!locks) return (now.has = true);
      try {
        if (await ask(dossier, {ifAvailable: true}, now)) return true;
        const patience = AbortSignal.timeout(leaving);
        const has = await ask(dossier, {signal: patience}, now).catch(() => false);
        if (has || turn !== now) return true;
        queue(dossier);
        return false;
      } catch {
        // Where storage is refused, so are locks (SecurityError).
        return (now.has = true);
      }
    },
    async takeOver(dossier) {
      const now = begin(dossier);
      if (!locks) return;
      channel.say({dossier});
      const given = await ask(dossier, {signal: AbortSignal.timeout(saving + leaving)}, now).catch(
        () => false,
      );
      if (!given && turn === now) await ask(dossier, {steal: true}, now).catch(() => false);
    },
    release,
  };
}

const lockOf = (dossier: string) => `dvc-dossier:${dossier}`;
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
