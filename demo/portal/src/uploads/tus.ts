import type {IncomingMessage, ServerResponse} from 'node:http';
import {Server} from '@tus/server';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {isRegisteredOrigin} from '../sites/store.js';
import {DurableFileStore} from './durable-file-store.js';
import {finishUpload} from './finish.js';
import {findUpload} from './store.js';
import {isTicket} from './ticket.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Bytes of announced uploads over tus 1.0, under `/uploads/{id}`: HEAD and PATCH with `Authorization: Bearer` of the
 * ticket. Nothing is created or ended over tus. One request at a time writes to an upload: a newer one ends an older.
 * @see https://tus.io/protocols/resumable-upload (1.0.0)
 */
export function createTusHandler(context: Context) {
  // the tus server asks in the same turn, the database can't answer in it: asked before, kept here
  const allowed = new Set<string>();
  const server = new Server({
    path: '/uploads',
    datastore: new DurableFileStore(context),
    relativeLocation: true,
    allowedHeaders: ['Authorization'],
    allowedOrigins: (origin) => allowed.has(origin),
    lockDrainTimeout: 5000,
    onIncomingRequest: async (request, id) => {
      const [, token = ''] =
        /^Bearer ([\w.-]{20,200})$/i.exec(request.headers.get('authorization') ?? '') ?? [];
      if (!uuid.test(id) || !isTicket(token, context.config.secret, id, context.now()))
        throw answer(401, 'The ticket is missing, wrong or has ended.');
      const row = await findUpload(context.database.db, id);
      if (!row || row.removed_at) throw answer(404, 'No such upload.');
      if (row.state === 'refused') throw answer(410, 'The file was refused.');
      if (row.state === 'receiving') await finishUpload(context, row);
    },
    onUploadFinish: async (_, {id}) => {
      const row = await findUpload(context.database.db, id);
      if (row) await finishUpload(context, row);
      return {};
    },
    onResponseError: (request, error) => {
      if (!('status_code' in error)) context.log.error({method: request.method, ...describe(error)}, 'tus');
      return undefined;
    },
  });

  return (request: IncomingMessage, response: ServerResponse): void => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Vary', 'Origin');
    if (!['HEAD', 'PATCH', 'OPTIONS'].includes(request.method ?? '')) {
      response.writeHead(405, {Allow: 'HEAD, PATCH, OPTIONS'}).end();
      return;
    }
    admit(request.headers.origin)
      .then(() => server.handle(request, response))
      .catch((error: unknown) => {
        context.log.error({method: request.method, ...describe(error)}, 'tus');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  };

  async function admit(origin: string | undefined): Promise<void> {
    if (!origin) return;
    const may = context.origins().has(origin) || (await isRegisteredOrigin(context.database.db, origin));
    if (may) allowed.add(origin);
    else allowed.delete(origin);
  }
}

const answer = (status_code: number, body: string) =>
  Object.assign(new Error(body), {status_code, body: `${body}\n`});
