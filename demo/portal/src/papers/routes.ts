import {Hono} from 'hono';
import {findDossier, own} from '../dossiers/store.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {signedIn} from '../sessions/signed-in.js';
import {appointmentOf} from './reception/appointment.js';
import type {ReceptionData} from './reception/reception-data.js';
import {trackUrl} from './reception/track-url.js';
import {sendSheet} from './send-sheet.js';
import {findPaper, newestPaper} from './store.js';

/** Under `/api/v1`. */
export function paperRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;
  const person = signedIn(context);

  routes.get('/dossiers/:id/reception', person, async (c) => {
    const {id} = own(await findDossier(db, idParam(c)), c.var.person);
    return sendSheet(context, c, await newestPaper(db, id, 'reception'));
  });
  routes.get('/dossiers/:id/applications/:paper', person, async (c) => {
    const {id} = own(await findDossier(db, idParam(c)), c.var.person);
    const paper = await findPaper(db, idParam(c, 'paper'));
    const isIts = paper?.dossier_id === id && paper.kind === 'application';
    return sendSheet(context, c, isIts ? paper : undefined);
  });
  routes.get('/dossiers/:id/appointment', person, async (c) => {
    const row = own(await findDossier(db, idParam(c)), c.var.person);
    const paper = await newestPaper(db, row.id, 'reception');
    if (!paper || !row.due_on) throw new Refusal('not-found');
    const calendar = appointmentOf({
      dossier: row.id,
      version: row.version,
      data: paper.data as ReceptionData,
      // a supplement moves the date of return: the paper keeps the one that it was given with
      due: {date: row.due_on, certain: row.due_certain ?? false},
      track: trackUrl(context.origin(), row.code ?? ''),
      now: context.now(),
    });
    return c.body(calendar, 200, {
      'Content-Type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'Content-Disposition': 'attachment; filename="hen-tra-ket-qua.ics"',
      'Cache-Control': 'private, no-store',
    });
  });
  return routes;
}
