import {Hono} from 'hono';
import {NewPayment} from '../../../../src/contract/payments.js';
import {findDossier, own} from '../dossiers/store.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {idempotencyKeyOf, readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {signedIn} from '../sessions/signed-in.js';
import {presentPayment} from './present.js';
import {startPayment} from './start.js';
import {findPayment} from './store.js';

/** Under `/api/v1`. */
export function paymentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;
  const person = signedIn(context);

  routes.post('/dossiers/:id/payments', person, async (c) => {
    const key = idempotencyKeyOf(c);
    const request = await readBody(c, NewPayment);
    const row = await startPayment(context, c.var.person, idParam(c), key, request);
    return c.json(presentPayment(row, context.now()), 201);
  });
  routes.get('/payments/:id', person, async (c) => {
    const row = await findPayment(db, idParam(c));
    if (!row) throw new Refusal('not-found');
    own(await findDossier(db, row.dossier_id), c.var.person);
    return c.json(presentPayment(row, context.now()));
  });
  return routes;
}
