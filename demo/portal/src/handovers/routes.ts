import {Hono} from 'hono';
import {
  CapturedFile,
  CaptureEnd,
  Handover,
  NewCapture,
  NewHandover,
  Reuse,
  Taking,
} from '../../../../src/contract/handovers.js';
import {UploadTicket} from '../../../../src/contract/uploads.js';
import * as z from '../../../../src/contract/zod.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {readBody} from '../http/read-body.js';
import {countAgainst} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {signedIn} from '../sessions/signed-in.js';
import {presentUpload} from '../uploads/present.js';
import {keptPapers} from '../uploads/reuse-list.js';
import {reuseUpload} from '../uploads/reuse.js';
import {makeTicket} from '../uploads/ticket.js';
import {endCapture, readCapture, startCapture} from './capture.js';
import {announceCaptured, finishCapture} from './captured-file.js';
import {deviceOf} from './device.js';
import {leaveHandover} from './leave.js';
import {takeHandover} from './take.js';

/** A school's computer room shares one address. */
const minutes = 60;
const limits = {
  left: {name: 'handover-left', times: 120, within: 10 * minutes},
  taken: {name: 'handover-taken', times: 120, within: 10 * minutes},
  captures: {name: 'captures', times: 60, within: 60 * minutes},
};

/** Under `/api/v1`. */
export function handoverRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const person = signedIn(context);

  routes.post('/handovers', async (c) => {
    await countAgainst(context, limits.left, addressOf(c));
    const {id, expires_at} = await leaveHandover(
      context,
      context.database.db,
      await readBody(c, NewHandover),
    );
    return c.json(z.parse(Handover, {id, expiresAt: expires_at.toISOString()}), 201, noStore);
  });
  routes.post('/handovers/:id/taking', async (c) => {
    await countAgainst(context, limits.taken, addressOf(c));
    const taking = await readBody(c, Taking);
    const device = deviceOf(c.req.header('user-agent') ?? '');
    return c.json(await takeHandover(context, idParam(c), taking, device), 200, noStore);
  });

  routes.post('/dossiers/:id/captures', person, async (c) => {
    const wanted = await readBody(c, NewCapture);
    await countAgainst(context, limits.captures, c.var.person.id);
    return c.json(await startCapture(context, c.var.person, c.var.session, idParam(c), wanted), 201);
  });
  routes.get('/dossiers/:id/captures/:capture', person, async (c) =>
    c.json(await readCapture(context, c.var.person, idParam(c), idParam(c, 'capture'))),
  );
  routes.delete('/dossiers/:id/captures/:capture', person, async (c) => {
    await endCapture(context, c.var.person, idParam(c), idParam(c, 'capture'));
    return c.body(null, 204);
  });
  routes.post('/captures/:id/uploads', async (c) => {
    const row = await announceCaptured(context, idParam(c), await readBody(c, CapturedFile));
    const ticket = {
      upload: await presentUpload(context, row),
      token: makeTicket(context.config.secret, row.id, context.now()),
    };
    return c.json(z.parse(UploadTicket, ticket), 201, noStore);
  });
  routes.post('/captures/:id/completion', async (c) => {
    const {taker} = await readBody(c, CaptureEnd);
    await finishCapture(context, idParam(c), taker);
    return c.body(null, 204);
  });

  routes.get('/papers', person, async (c) => c.json(await keptPapers(context, c.var.person)));
  routes.post('/dossiers/:id/reuses', person, async (c) => {
    const wanted = await readBody(c, Reuse);
    const row = await reuseUpload(context, c.var.person, idParam(c), wanted);
    return c.json(await presentUpload(context, row), 201);
  });
  return routes;
}

const noStore = {'Cache-Control': 'no-store'};
