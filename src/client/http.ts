import ky, {isHTTPError, isTimeoutError, type Options} from 'ky';
import {errorOf} from './answers.js';
import {isPortalError, PortalError} from './errors.js';

export interface HttpRequest {
  method: string;
  json?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
  /** Media type of the file that is asked for; absent: JSON. */
  file?: string | undefined;
  cache?: RequestCache | undefined;
  signal?: AbortSignal | undefined;
  /** Goes on when the page is left; at most 64 kB. */
  keepalive?: boolean | undefined;
  /** True when it does no harm to send it twice. */
  repeatable: boolean;
  /** Headers of one attempt: a DPoP proof is good for one request. */
  authorize?: ((method: string, url: URL) => Promise<Record<string, string>>) | undefined;
  /** Sees the headers of every answer, also of refused ones. */
  onAnswer?: ((url: URL, headers: Headers) => void) | undefined;
}

/** Milliseconds for one attempt, its body included. */
const patience = 15_000;
/** Seconds of `Retry-After` that are waited for here; more is told to the person. */
const shortWait = 5;

/**
 * One exchange over HTTP: the JSON of a good answer, `undefined` when it has no body; a `Blob` where a file was asked for.
 * What is repeatable is tried up to four times, by `Retry-After` or with growing pauses.
 * @throws {PortalError}
 */
export async function send(url: URL, request: HttpRequest): Promise<unknown> {
  const {
    method,
    json,
    headers,
    file,
    cache,
    signal,
    keepalive = false,
    repeatable,
    authorize,
    onAnswer,
  } = request;

  const attempt: NonNullable<Options['fetch']> = async (input, init) => {
    const prepared = input instanceof Request ? input : new Request(input);
    const own = await authorize?.(method, url);
    for (const [name, value] of Object.entries(own ?? {})) prepared.headers.set(name, value);
    const response = await fetch(prepared, init);
    onAnswer?.(url, response.headers);
    // Read here, so that a body which stops half-way counts as a failed attempt and falls under its time limit.
    const body = await response.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, {
      status: response.status,
      headers: response.headers,
    });
  };

  try {
    const response = await ky(url, {
      method,
      ...(json === undefined ? {} : {json}),
      headers: {accept: file ?? 'application/json', ...headers},
      cache: cache ?? 'no-store',
      credentials: 'omit',
      ...(signal ? {signal} : {}),
      ...(keepalive ? {keepalive} : {}),
      timeout: patience,
      fetch: attempt,
      retry: {
        limit: repeatable ? 3 : 0,
        methods: [method.toLowerCase()] as never,
        statusCodes: [408, 429, 500, 502, 503, 504],
        afterStatusCodes: [429, 503],
        delay: (attempts) => 300 * 2 ** (attempts - 1),
        jitter: (ms) => ms * (0.75 + Math.random() / 2),
        retryOnTimeout: true,
        shouldRetry: ({error, retryCount}) => {
          if (signal?.aborted || isPortalError(error)) return false;
          if (isTimeoutError(error)) return retryCount < 2;
          if (!isHTTPError(error)) return undefined;
          const wait = secondsOf(error.response.headers.get('retry-after'));
          return wait !== undefined && wait > shortWait ? false : undefined;
        },
      },
    });
    if (file) return fileIn(await response.blob(), file);
    const text = await response.text();
    return text === '' ? undefined : parse(text, response.status);
  } catch (error) {
    if (isPortalError(error)) throw error;
    const about = `${method} ${url.pathname}`;
    if (signal?.aborted) throw new PortalError('aborted', about, {cause: error});
    if (isTimeoutError(error)) throw new PortalError('timeout', about, {cause: error});
    if (!isHTTPError(error)) throw new PortalError('offline', about, {cause: error});
    const {status, headers: answered} = error.response;
    throw errorOf(about, status, await error.response.text(), secondsOf(answered.get('retry-after')));
  }
}

/** What a proxy puts in its place is not the file. */
function fileIn(blob: Blob, type: string): Blob {
  if (!blob.type.startsWith(type)) throw new PortalError('nonsense', `an answer is not ${type}`);
  return blob;
}

/** JSON of an answer. */
function parse(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PortalError('nonsense', 'an answer is not JSON', {cause, status});
  }
}

/** Seconds of a `Retry-After` (RFC 9110 §10.2.3): a number or a date. */
export function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
