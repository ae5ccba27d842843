import {getResponse, type RequestHandler} from 'msw';

export interface Answering {
  /** Put before the others, until {@link reset}. */
  use(...handlers: RequestHandler[]): void;
  reset(): void;
  /** Gives the page its own `fetch` back. */
  stop(): void;
}

/**
 * Lets handlers of msw answer this page's `fetch`. Without msw's service worker, which pages share: one that starts
 * while another one's is being registered is reloaded in the middle of its tests.
 */
export function answering(...initial: RequestHandler[]): Answering {
  const real = globalThis.fetch;
  let handlers = initial;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await getResponse(handlers, request.clone());
    if (!response) return real(request);
    if (response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return {
    use: (...first) => (handlers = [...first, ...handlers]),
    reset: () => (handlers = initial),
    stop: () => (globalThis.fetch = real),
  };
}
