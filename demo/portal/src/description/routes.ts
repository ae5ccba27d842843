import {Hono} from 'hono';
import type {Land} from '../catalogue/land.js';
import type {Env} from '../http/env.js';
import {jsonFile, sendFile} from '../http/send-file.js';
import type {Context} from '../platform/context.js';
import {describePortal} from './describe.js';

/**
 * Anybody may read what a portal says of itself, from any page: it is public, the same for all, and says nothing of
 * a site. What a site may do is asked with its key.
 */
export function descriptionRoutes({land, config, gateways}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const methods = [...gateways.values()].map(({method}) => method);
  const description = jsonFile((now: Land) => describePortal(now, config, methods));
  for (const path of ['/.well-known/dvc-portal', '/dvc-portal.json'])
    routes.get(path, (c) =>
      sendFile(c, description(land()), {
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
        'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400',
      }),
    );
  return routes;
}
