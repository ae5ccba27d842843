import {Hono} from 'hono';
import {etag} from 'hono/etag';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {describePortal} from './describe.js';

/**
 * Anybody may read what a portal says of itself, from any page: it is public, the same for all, and says nothing of
 * a site. What a site may do is asked with its key.
 */
export function descriptionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  for (const path of ['/.well-known/dvc-portal', '/dvc-portal.json'])
    routes.get(path, etag(), (c) =>
      c.json(describePortal(context), 200, {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
      }),
    );
  return routes;
}
