/** Web Locks for Node 20, which has no `navigator`: exclusive ones, in order. */
export function installLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, task: () => Promise<unknown>) => {
    const mine = (queues.get(name) ?? Promise.resolve()).then(task, task);
    queues.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  Object.defineProperty(globalThis, 'navigator', {value: {locks: {request}}, configurable: true});
}
