import {Hono} from 'hono';
import {NewPayment, type Payment} from '../../../../src/contract/payments.js';
import {findDossier, own} from '../dossiers/store.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {idempotencyKeyOf, readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {signedIn} from '../sessions/signed-in.js';
import {cancelPayment} from './cancel.js';
import {presentPayment} from './present.js';
import {startPayment} from './start.js';
import {findPayment, paymentsOf} from './store.js';

/** Under `/api/v1`. */
export function paymentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;
  const person = signedIn(context);

  routes.post('/dossiers/:id/payments', person, async (c) => {
    const key = idempotencyKeyOf(c);
    const request = await readBody(c, NewPayment);
    const id = idParam(c);
    const row = await startPayment(context, c.var.person, {dossier: id, key, request, address: addressOf(c)});
    return c.json(await presentPayment(context, row, own(await findDossier(db, id), c.var.person)), 201);
  });
  routes.get('/dossiers/:id/payments', person, async (c) => {
    const dossier = own(await findDossier(db, idParam(c)), c.var.person);
    const payments: Payment[] = [];
    for (const row of (await paymentsOf(db, dossier.id)).reverse())
      payments.push(await presentPayment(context, row, dossier));
    return c.json({payments});
  });
  routes.get('/payments/:id', person, async (c) => {
    const row = await findPayment(db, idParam(c));
    if (!row) throw new Refusal('not-found');
    const dossier = own(await findDossier(db, row.dossier_id), c.var.person);
    return c.json(await presentPayment(context, row, dossier));
  });
  routes.post('/payments/:id/cancellation', person, async (c) => {
    const {payment, dossier} = await cancelPayment(context, c.var.person, idParam(c));
    return c.json(await presentPayment(context, payment, dossier));
  });
  return routes;
}
