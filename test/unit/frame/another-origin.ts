/** The same server by its other name: another origin, and another site, as a portal is for a school's page. */
export const portal = `http://127.0.0.1:${location.port}/test/unit/frame/portal/`;

export interface Message {
  data: Record<string, unknown>;
  source: MessageEventSource | null;
  origin: string;
}

/** Waits for the first message to this window that fits. */
export const message = (fits: (data: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> =>
  new Promise((resolve) => {
    addEventListener('message', function heard({data}: MessageEvent<Record<string, unknown>>) {
      if (typeof data !== 'object' || !fits(data)) return;
      removeEventListener('message', heard);
      resolve(data);
    });
  });

export const until = async (holds: () => boolean, patience = 3000): Promise<void> => {
  const end = Date.now() + patience;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Not so after ${patience} ms: ${String(holds)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve());
    next(count);
  });
