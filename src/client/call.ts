import {pathOf, type FileRoute, type Route} from '../contract/route.js';
import type * as z from '../contract/zod.js';
import {read} from './answers.js';
import type {Connection} from './connection.js';
import {isPortalError} from './errors.js';
import {send} from './http.js';
import type {CallOptions} from './portal-client.js';

type Schema = z.core.$ZodType;
type Of<S extends Schema | undefined> = S extends Schema ? z.core.output<S> : undefined;

export interface CallInput<Body extends Schema | undefined = Schema | undefined> extends CallOptions {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | undefined>>;
  headers?: Readonly<Record<string, string>>;
  body?: Of<Body>;
  /** Harmless to send twice though it is no GET: its id or key was made here. */
  repeatable?: boolean;
  /** Goes on when the page is left; at most 64 kB. */
  keepalive?: boolean;
}

/** One call of the contract; a file comes as its bytes. @throws {PortalError} */
export interface Call {
  (route: FileRoute, input?: CallInput<undefined>): Promise<Blob>;
  <Body extends Schema | undefined, Answer extends Schema | undefined>(
    route: Route<Body, Answer>,
    input?: CallInput<Body>,
  ): Promise<Of<Answer>>;
}

/** Who speaks for the person: the session, or the bare key while there is none. */
export interface Authority {
  covers(route: Route): boolean;
  /** Headers of one attempt. @throws {PortalError} `signed-out` */
  authorize(method: string, url: URL, passive: boolean): Promise<Record<string, string>>;
  /** Keeps what an answer carries for the next request: the newest `DPoP-Nonce`. */
  learn(url: URL, headers: Headers): void;
  /** Gets another token than the refused one. @throws {PortalError} `signed-out` when there is none to be had. */
  renew(refused: string): Promise<void>;
}

/** Calls to `endpoints.api` of a portal, with its site key, and with a session where the route wants one. */
export function createCall(connection: Connection, authority?: Authority): Call {
  const call = async (route: Route, input: CallInput = {}): Promise<unknown> => {
    const url = await connection.api(pathOf(route.path, input.params), input);
    for (const [name, value] of Object.entries(input.query ?? {}))
      if (value) url.searchParams.set(name, value);

    const reads = route.method === 'GET' && route.auth === 'none';
    const headers = {...connection.introduce(url, reads ? 'reader' : 'caller'), ...input.headers};
    const speaker = authority?.covers(route) ? authority : undefined;
    const {passive = false} = input;
    let used = '';
    const exchange = () =>
      send(url, {
        method: route.method,
        json: input.body,
        headers,
        signal: input.signal,
        keepalive: input.keepalive,
        file: route.file,
        repeatable: route.method === 'GET' || Boolean(input.repeatable),
        authorize:
          speaker &&
          (async (method, to) => {
            const own = await speaker.authorize(method, to, passive);
            used = own.authorization?.replace('DPoP ', '') ?? '';
            return own;
          }),
        onAnswer: speaker && ((from, headers) => speaker.learn(from, headers)),
      });

    const answer = await (speaker ? persist(() => speaker.renew(used), exchange) : exchange());
    const about = `${route.method} ${route.path}`;
    return route.answer ? read(route.answer, answer, about) : answer;
  };
  return call as Call; // each kind of route says itself what its answer is
}

/** A nonce (RFC 9449 §8) and a new token are each asked for once; a refusal has done nothing at the portal. */
export async function persist<T>(renew: () => Promise<void>, exchange: () => Promise<T>): Promise<T> {
  const tried = new Set<string>();
  for (;;) {
    try {
      return await exchange();
    } catch (error) {
      if (!isPortalError(error) || error.status !== 401 || tried.has(error.code)) throw error;
      tried.add(error.code);
      if (error.code === 'signed-out') await renew();
      else if (error.code !== 'use-dpop-nonce') throw error;
    }
  }
}
