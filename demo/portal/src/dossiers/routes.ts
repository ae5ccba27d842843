import {Hono, type Context as Call} from 'hono';
import {
  DossierList,
  DossierPatch,
  NewComplaint,
  NewDossier,
  NewRating,
  Submission,
  Supplement,
  Withdrawal,
} from '../../../../src/contract/dossiers.js';
import * as z from '../../../../src/contract/zod.js';
import {complain} from '../complaints/complain.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {idempotencyKeyOf, readBody} from '../http/read-body.js';
import {countAgainst} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {rateDossier} from '../ratings/rate.js';
import {resultBytes} from '../results/store.js';
import {signedIn} from '../sessions/signed-in.js';
import {contentHeaders} from '../uploads/content.js';
import {createDossier} from './create.js';
import {discardDossier} from './discard.js';
import {patchDossier} from './patch.js';
import {presentDossier, presentSummary, presentTracking} from './present.js';
import {sendLink} from './send-link.js';
import {findDossier, own, type DossierRow} from './store.js';
import {submitDossier} from './submit.js';
import {supplementDossier} from './supplement.js';
import {trackDossier} from './track.js';
import {withdrawDossier} from './withdraw.js';

/** Many people may share an address; a reference can't be guessed anyway. */
const trackings = {name: 'tracking', times: 60, within: 60};

/** Under `/api/v1`. */
export function dossierRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;
  const person = signedIn(context);

  routes.post('/dossiers', person, async (c) => {
    const row = await createDossier(context, c.var.person, await readBody(c, NewDossier));
    return answer(c, row, 201);
  });
  routes.get('/dossiers', person, async (c) => {
    const rows = await db
      .selectFrom('dossiers')
      .selectAll()
      .where('account_id', '=', c.var.person.id)
      .orderBy('created_at', 'desc')
      .limit(200)
      .execute();
    return c.json(z.parse(DossierList, {dossiers: rows.map(presentSummary)}));
  });
  routes.get('/dossiers/:id', person, async (c) =>
    answer(c, own(await findDossier(db, idParam(c)), c.var.person), 200),
  );
  routes.patch('/dossiers/:id', person, async (c) => {
    const patch = await readBody(c, DossierPatch);
    const row = await patchDossier(context, c.var.person, idParam(c), versionOf(c), patch);
    return answer(c, row, 200);
  });
  routes.post('/dossiers/:id/link', person, async (c) =>
    c.json(await sendLink(context, c.var.person, idParam(c)), 202),
  );
  routes.delete('/dossiers/:id', person, async (c) => {
    await discardDossier(context, c.var.person, idParam(c));
    return c.body(null, 204);
  });
  routes.post('/dossiers/:id/submission', person, async (c) => {
    const key = idempotencyKeyOf(c);
    const submission = await readBody(c, Submission);
    const row = await submitDossier(context, c.var.person, idParam(c), key, submission);
    return answer(c, row, 201);
  });
  routes.post('/dossiers/:id/supplement', person, async (c) => {
    await readBody(c, Supplement);
    const row = await supplementDossier(context, c.var.person, idParam(c));
    return answer(c, row, 200);
  });
  routes.post('/dossiers/:id/withdrawal', person, async (c) => {
    const withdrawal = await readBody(c, Withdrawal);
    return answer(c, await withdrawDossier(context, c.var.person, idParam(c), withdrawal), 200);
  });
  routes.post('/dossiers/:id/rating', person, async (c) => {
    const rating = await readBody(c, NewRating);
    return answer(c, await rateDossier(context, c.var.person, idParam(c), rating), 200);
  });
  routes.post('/dossiers/:id/complaints', person, async (c) => {
    const complaint = await readBody(c, NewComplaint);
    return answer(c, await complain(context, c.var.person, idParam(c), complaint), 201);
  });
  routes.get('/dossiers/:id/result', person, async (c) => {
    const {id} = own(await findDossier(db, idParam(c)), c.var.person);
    const result = await resultBytes(db, id);
    if (!result) throw new Refusal('not-found');
    return c.body(new Uint8Array(result.bytes), 200, contentHeaders(result, 'attachment'));
  });
  routes.get('/tracking/:handle', async (c) => {
    await countAgainst(context, trackings, addressOf(c));
    const {row, history} = await trackDossier(db, c.req.param('handle'));
    return c.json(presentTracking(row, history), 200, {'Cache-Control': 'no-store'});
  });
  return routes;

  async function answer(c: Call<Env>, row: DossierRow, status: 200 | 201): Promise<Response> {
    return c.json(await presentDossier(context, row), status, {ETag: `"${row.version}"`});
  }
}

/** @throws {Refusal} `malformed`: `If-Match` is missing or no version of ours. */
function versionOf(c: Call): number {
  const [, version] = /^(?:W\/)?"?(\d{1,9})"?$/.exec(c.req.header('if-match') ?? '') ?? [];
  if (version === undefined) throw new Refusal('malformed');
  return Number(version);
}
