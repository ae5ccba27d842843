import type {MiddlewareHandler} from 'hono';

/** For every answer; pages of people set a Content-Security-Policy of their own, which wins. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const {headers} = c.res;
  headers.set('X-Content-Type-Options', 'nosniff');
  if (!headers.has('Referrer-Policy')) headers.set('Referrer-Policy', 'no-referrer');
  if (!headers.has('Content-Security-Policy'))
    headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
  if (!headers.has('Cross-Origin-Resource-Policy'))
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
};
