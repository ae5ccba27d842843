import {Hono} from 'hono';
import {findDossier, own} from '../dossiers/store.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {countAgainst} from '../http/throttle.js';
import {sendSheet} from '../papers/send-sheet.js';
import {findPaper} from '../papers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {signedIn} from '../sessions/signed-in.js';
import {checkReceipt} from './check-receipt.js';
import {findReceiptOf} from './store.js';

/** Many people may share an address; a code can't be guessed anyway. */
export const receiptChecks = {name: 'receipt-checks', times: 60, within: 60};

/** Under `/api/v1`. */
export function receiptRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;

  routes.get('/payments/:id/receipt', signedIn(context), async (c) => {
    const row = await findReceiptOf(db, idParam(c));
    if (!row) throw new Refusal('not-found');
    own(await findDossier(db, row.dossier_id), c.var.person);
    return sendSheet(context, c, await findPaper(db, row.id));
  });
  routes.get('/receipts/:code', async (c) => {
    await countAgainst(context, receiptChecks, addressOf(c));
    return c.json(await checkReceipt(db, c.req.param('code')), 200, {'Cache-Control': 'no-store'});
  });
  return routes;
}
