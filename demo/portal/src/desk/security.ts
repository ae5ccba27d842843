import type {MiddlewareHandler} from 'hono';

/** No script anywhere, no frame around it, nothing kept by a cache. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

export const deskHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const {headers} = c.res;
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', policy);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  // a form's own origin has to be told, or `Origin` would be null
  headers.set('Referrer-Policy', 'same-origin');
};
