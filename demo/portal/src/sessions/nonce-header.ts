import type {MiddlewareHandler} from 'hono';
import type {Context} from '../platform/context.js';
import {newNonce} from './nonce.js';

/** Every answer to a request with a proof carries the nonce for the next one (RFC 9449 §8.2). */
export const nonceHeader =
  ({config, now}: Context): MiddlewareHandler =>
  async (c, next) => {
    await next();
    if (c.req.header('dpop') !== undefined || c.res.status === 401)
      c.res.headers.set('DPoP-Nonce', newNonce(config.secret, now()));
  };
