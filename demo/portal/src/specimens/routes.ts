import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import {notFound} from '../http/problems.js';
import {specimenFiles} from './specimens.js';

/** `/specimens/{name}.svg`: how a paper looks. Shown by a site's own page too, where the wizard runs inline. */
export function specimenRoutes(): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/specimens/:file', (c) => {
    const svg = specimenFiles.get(c.req.param('file'));
    if (svg === undefined) return notFound(c);
    return c.body(svg, 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });
  return routes;
}
