import {Hono} from 'hono';
import type {Env} from '../../../http/env.js';
import type {Context} from '../../../platform/context.js';
import {Refusal} from '../../../platform/refusal.js';
import {takeStatement} from '../../take-statement.js';
import {readStanding, type Standing} from './messages.js';
import {statementOf} from './national.js';

/** Under `/api/v1`; called by the platform's stand-in, never by a page. Nothing of a notice that is not its own is kept. */
export function nationalRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/notices/national', async (c) => {
    const settings = context.config.national;
    if (!settings) throw new Refusal('not-found');
    const standing = await readStanding(
      Buffer.from(settings.secret),
      await c.req.text(),
      context.now(),
    ).catch((cause: unknown): Standing => {
      throw new Refusal('sign-in-refused', {cause});
    });
    return c.json({taken: await takeStatement(context, statementOf(standing))});
  });
  return routes;
}
