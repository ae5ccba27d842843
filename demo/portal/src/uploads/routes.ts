import {Hono} from 'hono';
import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';
import {UploadRequest, UploadTicket} from '../../../../src/contract/uploads.js';
import * as z from '../../../../src/contract/zod.js';
import {own, findDossier} from '../dossiers/store.js';
import type {Env} from '../http/env.js';
import {idParam} from '../http/id-param.js';
import {readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {signedIn} from '../sessions/signed-in.js';
import {announceUpload} from './announce.js';
import {contentHeaders} from './content.js';
import {pathOfUpload} from './files.js';
import {finishUpload} from './finish.js';
import {presentUpload} from './present.js';
import {removeUpload} from './remove.js';
import {findUpload, type UploadRow} from './store.js';
import {makeTicket} from './ticket.js';

/** Under `/api/v1`. */
export function uploadRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const {db} = context.database;
  const person = signedIn(context);

  routes.post('/dossiers/:id/uploads', person, async (c) => {
    const request = await readBody(c, UploadRequest);
    const row = await announceUpload(context, c.var.person, idParam(c), request);
    const ticket = {
      upload: await presentUpload(context, row),
      token: makeTicket(context.config.secret, row.id, context.now()),
    };
    return c.json(z.parse(UploadTicket, ticket), 201);
  });
  routes.get('/dossiers/:id/uploads/:upload', person, async (c) => {
    const row = await ownUpload(c.var.person, idParam(c), idParam(c, 'upload'));
    return c.json(await presentUpload(context, await finishUpload(context, row)));
  });
  routes.delete('/dossiers/:id/uploads/:upload', person, async (c) => {
    await removeUpload(context, c.var.person, idParam(c), idParam(c, 'upload'));
    return c.body(null, 204);
  });
  routes.get('/dossiers/:id/uploads/:upload/content', person, async (c) => {
    const row = await ownUpload(c.var.person, idParam(c), idParam(c, 'upload'));
    if (row.state !== 'stored') throw new Refusal('not-found');
    return c.body(
      Readable.toWeb(createReadStream(pathOfUpload(context, row.id))) as ReadableStream,
      200,
      contentHeaders(row, 'attachment'),
    );
  });
  return routes;

  async function ownUpload(who: {id: string}, dossier: string, upload: string): Promise<UploadRow> {
    own(await findDossier(db, dossier), who);
    const row = await findUpload(db, upload);
    if (row?.dossier_id !== dossier || row.removed_at) throw new Refusal('not-found');
    return row;
  }
}
