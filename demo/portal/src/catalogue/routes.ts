import {createHash} from 'node:crypto';
import {Hono, type MiddlewareHandler} from 'hono';
import {etag} from 'hono/etag';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';

const pageSize = 20;

/** Public: a page of any registered site reads it, a cache may keep it for a minute and asks by its ETag after that. */
export function catalogueRoutes({land}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const cached: [MiddlewareHandler, MiddlewareHandler] = [
    async (c, next) => {
      await next();
      if (c.res.ok) c.res.headers.set('Cache-Control', 'public, max-age=60, stale-while-revalidate=86400');
    },
    etag({generateDigest: digest}),
  ];

  routes.get('/catalogue', ...cached, (c) => c.json(land().catalogue));
  routes.get('/procedures', (c) => {
    const {query, agency, level, field, audience, service, cursor} = c.req.query();
    const found = land().search({query, agency, level, field, audience, service});
    const from = cursor === undefined ? 0 : positionOf(cursor);
    const next = from + pageSize < found.length ? {next: `p${from + pageSize}`} : {};
    return c.json({procedures: found.slice(from, from + pageSize), total: found.length, ...next});
  });
  routes.get('/procedures/:code', ...cached, (c) => {
    const procedure = land().procedure(c.req.param('code'));
    if (!procedure) throw new Refusal('not-found');
    return c.json(procedure);
  });
  routes.get('/suggestions/:list', ...cached, (c) => {
    const names = Object.entries(land().suggestions).find(([list]) => list === c.req.param('list'))?.[1];
    if (!names) throw new Refusal('not-found');
    return c.json({names});
  });
  return routes;
}

/** The same on every instance. */
const digest = (body: Uint8Array) =>
  new Uint8Array(createHash('sha256').update(body).digest()).slice(0, 16).buffer;

function positionOf(cursor: string): number {
  const [, position] = /^p(\d{1,6})$/.exec(cursor) ?? [];
  if (position === undefined) throw new Refusal('malformed');
  return Number(position);
}
