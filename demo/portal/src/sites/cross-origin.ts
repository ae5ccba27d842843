import type {MiddlewareHandler} from 'hono';
import {matchRoute} from '../http/match-route.js';
import {problemResponse} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {findSite, isRegisteredOrigin} from './store.js';

const requestHeaders =
  'Authorization, DPoP, Content-Type, Idempotency-Key, If-Match, If-None-Match, Dvc-Site, Last-Event-ID';
const answerHeaders = 'DPoP-Nonce, WWW-Authenticate, ETag, Location, Retry-After';

/**
 * Which page may call what: derived from the registered sites and nothing else.
 *
 * - The portal's own pages may call everything; routes with `auth: 'own'` answer nobody else.
 * - A page of another origin names its site (`Dvc-Site` header, or `?site=` to save the preflight), and the origin has to be
 *   that site's. It may read what is public; what needs a session only where the site's isolation is `inline`.
 * - Outside browsers there is no origin: what is public is public, a session is held by its key.
 *
 * Refusals are readable by the page, so that its webmaster's notice can say what to do: they hold nothing but a code.
 * A preflight names no site: for reading it is answered to anybody (the request itself is checked), for the rest to
 * origins that some site has. No cookie is ever used, so a request that gets through carries nothing of a person.
 */
export const crossOrigin =
  (context: Context): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    const own =
      origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : context.origins().has(origin);
    if (c.req.method === 'OPTIONS')
      return own || !origin ? c.body(null, 204) : preflight(context, c.req, origin);

    const refusal = await judge(context, c.req, {origin, own});
    if (refusal) c.res = problemResponse(refusal);
    else await next();
    c.res.headers.append('Vary', 'Origin');
    if (origin && !own && origin !== 'null') {
      c.res.headers.set('Access-Control-Allow-Origin', origin);
      c.res.headers.set('Access-Control-Expose-Headers', answerHeaders);
    }
    return undefined;
  };

interface Request {
  method: string;
  path: string;
  header(name: string): string | undefined;
  query(name: string): string | undefined;
}

async function preflight({database}: Context, request: Request, origin: string): Promise<Response> {
  const method = request.header('access-control-request-method') ?? '';
  const headers = new Headers({Vary: 'Origin, Access-Control-Request-Method'});
  const reading = method === 'GET' || method === 'HEAD';
  if (origin === 'null' || (!reading && !(await isRegisteredOrigin(database.db, origin))))
    return new Response(null, {status: 403, headers});
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Allow-Methods', reading ? 'GET' : 'GET, POST, PATCH, DELETE');
  headers.set('Access-Control-Allow-Headers', requestHeaders);
  headers.set('Access-Control-Max-Age', '600');
  return new Response(null, {status: 204, headers});
}

async function judge(
  {database}: Context,
  request: Request,
  {origin, own}: {origin: string | undefined; own: boolean},
): Promise<Refusal | undefined> {
  if (own) return undefined;
  const auth = matchRoute(request.method, request.path)?.auth ?? 'session';
  if (auth === 'own') return new Refusal('origin-not-registered');
  if (!origin) return undefined;
  const key = request.header('dvc-site') ?? request.query('site') ?? '';
  const site = key && key.length <= 100 ? await findSite(database.db, key) : undefined;
  if (!site) return new Refusal('site-unknown');
  if (!site.origins.includes(origin)) return new Refusal('origin-not-registered');
  return auth === 'session' && site.isolation === 'frame' ? new Refusal('origin-not-registered') : undefined;
}
