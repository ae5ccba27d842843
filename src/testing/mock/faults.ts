import {delay, http, HttpResponse, type HttpHandler} from 'msw';
import type {ProblemCode} from '../../contract/problem.js';
import {problem} from './http.js';
import type {MockState} from './state.js';

/** What a real portal can't be asked for. Each gives handlers to put before the others for a while. */
export interface Faults {
  /** Nothing answers. */
  down(): HttpHandler[];
  /** Every answer takes this many milliseconds longer. */
  slow(milliseconds: number): HttpHandler[];
  /** A proxy answers HTML, with status 200. */
  nonsense(): HttpHandler[];
  /** Every call of this path under `api/v1/` is refused. */
  refuses(path: string, code: ProblemCode, options?: {retryAfter?: number; once?: boolean}): HttpHandler[];
  /** Uploads stop when this share of a file has arrived: the line breaks, or the portal answers `status`. */
  uploadsStopAt(share: number, options?: {status?: number}): HttpHandler[];
  /** The portal ends every session. */
  sessionsEnd(): void;
}

export function faultsOf(url: string, state: MockState): Faults {
  const everything = `${url}*`;
  return {
    down: () => [http.all(everything, () => HttpResponse.error())],
    slow: (milliseconds) => [http.all(everything, () => delay(milliseconds))],
    nonsense: () => [http.all(`${url}api/*`, () => HttpResponse.html('<h1>502 Bad Gateway</h1>'))],
    refuses: (path, code, {retryAfter, once = false} = {}) => [
      http.all(`${url}api/v1/${path}`, () => problem(code, retryAfter === undefined ? {} : {retryAfter}), {
        once,
      }),
    ],
    uploadsStopAt: (share, {status} = {}) => [
      http.patch(`${url}uploads/:upload`, ({params}) => {
        const found = state.uploads.get(String(params['upload']))?.upload;
        if (!found || found.received < found.size * share) return undefined;
        return status === undefined ? HttpResponse.error() : new HttpResponse(null, {status});
      }),
    ],
    sessionsEnd: () => state.tokens.clear(),
  };
}
