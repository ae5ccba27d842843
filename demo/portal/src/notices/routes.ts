import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {takeSepayNotice} from './take-notice.js';

/** Under `/api/v1`; called by the bank's aggregator, never by a page. */
export function noticeRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/notices/sepay', async (c) => {
    await takeSepayNotice(context, {
      raw: await c.req.text(),
      timestamp: c.req.header('x-sepay-timestamp'),
      signature: c.req.header('x-sepay-signature'),
    });
    return c.json({success: true});
  });
  return routes;
}
