import {createReadStream} from 'node:fs';
import {Readable} from 'node:stream';
import {Hono} from 'hono';
import {askedComponents, shownFields} from '../../../../src/contract/form/fields.js';
import {receiveDossier} from '../dossiers/receive.js';
import {declineWithdrawal} from '../dossiers/withdraw.js';
import {resultBytes, type ResultFile} from '../results/store.js';
import {idParam} from '../http/id-param.js';
import {sendSheet} from '../papers/send-sheet.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {contentHeaders} from '../uploads/content.js';
import {pathOfUpload} from '../uploads/files.js';
import {findUpload} from '../uploads/store.js';
import {actOnDossier, type Act} from './act.js';
import {actionOf, isActionName} from './actions.js';
import {dossierPage} from './dossier-page.js';
import {readDossierView, type DossierView} from './dossier-view.js';
import {inboxPage} from './inbox-page.js';
import {agenciesWithDossiers, readInbox} from './inbox.js';
import {page} from './layout.js';
import {moneyDone} from './money-routes.js';
import {textOf, type DeskEnv} from './session.js';
import {countWaitingTransfers} from './transfers.js';

export function dossierRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const {db} = context.database;

  routes.get('/dossiers', async (c) => {
    const session = c.var.officer;
    const agencies = context.land().agencies;
    const {agency: wanted = '', status = '', q = '', page: at = ''} = c.req.query();
    const query = {
      agency: agencies.some(({id}) => id === wanted) ? wanted : session.officer.agency,
      status: /^([1-9]|10)$/.test(status) ? Number(status) : undefined,
      search: q.replace(/\0/g, '').trim().slice(0, 60),
      page: /^[1-9]\d{0,3}$/.test(at) ? Number(at) : 1,
    };
    const view = {
      query,
      inbox: await readInbox(db, query),
      agencies,
      filled: await agenciesWithDossiers(db),
      now: context.now(),
    };
    const waiting = await countWaitingTransfers(db);
    return c.html(page('Hồ sơ', {session, at: 'dossiers', waiting}, inboxPage(view)));
  });

  routes.get('/dossiers/:id', async (c) => {
    const session = c.var.officer;
    const view = await readDossierView(context, idParam(c));
    const waiting = await countWaitingTransfers(db);
    const text = doneWords(c.req.query('done') ?? '', view);
    return c.html(
      page(
        view.row.code ?? view.row.reference ?? 'Hồ sơ',
        {session, at: 'dossiers', waiting, said: text ? {text} : undefined},
        dossierPage(view, session),
      ),
    );
  });

  routes.get('/dossiers/:id/files/:upload', async (c) => {
    const {row} = await readDossierView(context, idParam(c));
    const upload = await findUpload(db, idParam(c, 'upload'));
    if (upload?.dossier_id !== row.id || upload.state !== 'stored') throw new Refusal('not-found');
    const isShown = c.req.query('download') === undefined && /^image\/|\/pdf$/.test(upload.type);
    return c.body(
      Readable.toWeb(createReadStream(pathOfUpload(context, upload.id))) as ReadableStream,
      200,
      contentHeaders(upload, isShown ? 'inline' : 'attachment'),
    );
  });

  routes.get('/dossiers/:id/papers/:paper', async (c) => {
    const {papers} = await readDossierView(context, idParam(c));
    const paper = papers.find(({id}) => id === idParam(c, 'paper'));
    return sendSheet(context, c, paper, 'inline');
  });

  routes.get('/dossiers/:id/result', async (c) => {
    const {row} = await readDossierView(context, idParam(c));
    const result = await resultBytes(db, row.id);
    if (!result) throw new Refusal('not-found');
    return c.body(new Uint8Array(result.bytes), 200, contentHeaders(result, 'inline'));
  });

  routes.post('/dossiers/:id/:action', async (c) => {
    const {officer} = c.var.officer;
    const {form} = c.var;
    const id = idParam(c);
    const action = c.req.param('action');
    const version = Number(textOf(form, 'version'));
    if (action === 'receive') await receiveDossier(context, officer, id, version);
    else if (action === 'decline-withdrawal')
      await declineWithdrawal(context, officer, id, {version, words: textOf(form, 'words')});
    else if (isActionName(action)) {
      const words = textOf(form, 'words');
      const asked = action === 'supplement' ? askedIn(form, await readDossierView(context, id)) : undefined;
      const file = action === 'result' ? await fileIn(form) : undefined;
      await actOnDossier(context, officer, id, {action, version, words, asked, file});
    } else throw new Refusal('not-found');
    return c.redirect(`/desk/dossiers/${id}?done=${action}`, 303);
  });
  return routes;
}

/** What was ticked, as far as the dossier has it. */
function askedIn(form: FormData, {row, procedure}: DossierView): Act['asked'] {
  const ticked = (name: string) => new Set(form.getAll(name).map(String));
  const [codes, names] = [ticked('components'), ticked('fields')];
  const components = askedComponents(procedure.components, row.values).filter(({code}) => codes.has(code));
  const fields = (procedure.form ? shownFields(procedure.form, row.values) : []).filter(({name}) =>
    names.has(name),
  );
  const why = (name: string) => textOf(form, `why.${name}`).replaceAll('\0', '').trim().slice(0, 500);
  const all = [
    ...components.map(({code, name}) => ({id: code, name})),
    ...fields.map(({name, label}) => ({id: name, name: label.vi})),
  ].map((one) => ({...one, why: why(one.id)}));
  return {
    details: {
      components: components.map(({code}) => code),
      fields: fields.map(({name}) => name),
      reasons: Object.fromEntries(all.flatMap(({id, why: words}) => (words ? [[id, words]] : []))),
    },
    names: all.map(({name, why: words}) => (words ? `${name}: ${words}` : name)),
  };
}

/** The letter that was chosen, if one was. */
async function fileIn(form: FormData): Promise<ResultFile | undefined> {
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return undefined;
  return {name: file.name, bytes: Buffer.from(await file.arrayBuffer())};
}

function doneWords(action: string, {row}: DossierView): string | undefined {
  if (action === 'decline-withdrawal') return 'Hồ sơ trở lại bước trước đó.';
  if (action === 'receive') return row.code ? `Đã tiếp nhận. Mã số hồ sơ ${row.code}.` : undefined;
  return isActionName(action) ? actionOf(action).done : moneyDone[action];
}
