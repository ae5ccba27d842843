import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import {jsonFile, sendFile} from '../http/send-file.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import type {Land} from './land.js';

const pageSize = 20;

/** A minute from the cache, then asked for by its ETag. */
const cached = {'Cache-Control': 'public, max-age=60, stale-while-revalidate=86400'};

/** Public: a page of any registered site reads it. */
export function catalogueRoutes({land}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const catalogue = jsonFile(({catalogue}: Land) => catalogue);
  const procedureFile = jsonFile((procedure: object) => procedure);
  const namesFile = jsonFile((names: readonly string[]) => ({names}));

  routes.get('/catalogue', (c) => sendFile(c, catalogue(land()), cached));
  routes.get('/procedures', (c) => {
    const {query, agency, level, field, audience, service, cursor} = c.req.query();
    const found = land().search({query, agency, level, field, audience, service});
    const from = cursor === undefined ? 0 : positionOf(cursor);
    const next = from + pageSize < found.length ? {next: `p${from + pageSize}`} : {};
    return c.json(
      {procedures: found.slice(from, from + pageSize), total: found.length, ...next},
      200,
      cached,
    );
  });
  routes.get('/procedures/:code', (c) => {
    const procedure = land().procedure(c.req.param('code'));
    if (!procedure) throw new Refusal('not-found');
    return sendFile(c, procedureFile(procedure), cached);
  });
  routes.get('/suggestions/:list', (c) => {
    const names = Object.entries(land().suggestions).find(([list]) => list === c.req.param('list'))?.[1];
    if (!names) throw new Refusal('not-found');
    return sendFile(c, namesFile(names), cached);
  });
  return routes;
}

function positionOf(cursor: string): number {
  const [, position] = /^p(\d{1,6})$/.exec(cursor) ?? [];
  if (position === undefined) throw new Refusal('malformed');
  return Number(position);
}
