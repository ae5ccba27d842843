/** Runs one task at a time under a name. */
export type Lock = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * A lock over all frames of the origin (Web Locks); where there are none, over this document only.
 * A frame that is closed in the middle lets go by itself.
 */
export function createLock(name: string): Lock {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  const alone = inOrder();
  if (!locks) return alone;
  return async (task) => {
    let begun = false;
    try {
      return await locks.request(name, () => {
        begun = true;
        return task();
      });
    } catch (error) {
      // Where storage is refused, so are locks (SecurityError).
      if (begun) throw error;
      return alone(task);
    }
  };
}

function inOrder(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task, task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
