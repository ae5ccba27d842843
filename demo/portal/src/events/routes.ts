import {Hono} from 'hono';
import {findDossier, own} from '../dossiers/store.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import type {Context} from '../platform/context.js';
import {signedIn} from '../sessions/signed-in.js';
import type {EventHub} from './hub.js';
import {eventStream} from './stream.js';

/** Under `/api/v1`. */
export function eventRoutes(context: Context, hub: EventHub): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/dossiers/:id/events', signedIn(context), async (c) => {
    const dossier = own(await findDossier(context.database.db, idParam(c)), c.var.person);
    const [lastId] = /^\d{1,18}$/.exec(c.req.header('last-event-id') ?? '') ?? [];
    return c.body(eventStream(context, hub, dossier.id, lastId), 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
  });
  return routes;
}
