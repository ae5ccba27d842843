import {Dossier, DossierSummary, Tracking} from '../../../../src/contract/dossiers.js';
import * as z from '../../../../src/contract/zod.js';
import {complaintsOf} from '../complaints/store.js';
import {changeableUntil} from '../ratings/rate.js';
import {ratingOf} from '../ratings/store.js';
import {resultOf} from '../results/store.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {presentApplications} from '../papers/application/present.js';
import {applicationsOf} from '../papers/store.js';
import {presentUploads} from '../uploads/present.js';
import {mayNow} from './may.js';
import {draft, statusWords} from './status-words.js';
import {historyOf, type DossierRow, type StatusChangeRow} from './store.js';

/** A dossier as its owner sees it. */
export async function presentDossier(context: Context, row: DossierRow, db: Db | Tx = context.database.db) {
  const history = await historyOf(db, row.id);
  // a draft is read at every few keys, and has none of what comes after its submission
  const isDraft = row.status === draft;
  const rating = isDraft ? undefined : await ratingOf(db, row.id);
  const applications = isDraft ? [] : await applicationsOf(db, row.id);
  const complaints = isDraft ? [] : await complaintsOf(db, row.id);
  return z.parse(Dossier, {
    ...summary(row),
    formVersion: row.form_version,
    version: row.version,
    values: row.values,
    uploads: await presentUploads(context, row.id, db),
    applications: presentApplications(applications),
    delivery: row.delivery ?? undefined,
    parties: row.parties,
    agencies: {receives: row.receives, handles: row.handles, decides: row.decides},
    receivedAt: row.received_at?.toISOString(),
    dueCertain: row.due_certain ?? undefined,
    history: history.map((change) => ({
      ...step(change),
      note: change.note ?? undefined,
      actor: change.actor,
    })),
    asked: row.status === 5 ? asked(history.at(-1)) : undefined,
    result: await result(db, row, history),
    rating: rating && {
      score: rating.score,
      comment: rating.comment ?? undefined,
      at: rating.at.toISOString(),
      changeableUntil: changeableUntil(rating).toISOString(),
    },
    complaints: complaints.map(({id, text, at, answer, answered_at}) => ({
      id,
      text,
      at: at.toISOString(),
      answer: answered_at ? {text: answer ?? '', at: answered_at.toISOString()} : undefined,
    })),
    may: mayNow(row, rating, context.now()),
  });
}

export const presentSummary = (row: DossierRow): DossierSummary => z.parse(DossierSummary, summary(row));

/** What anybody may see: how far the work is, nothing of anyone. */
export const presentTracking = (row: DossierRow, history: readonly StatusChangeRow[]): Tracking => {
  const {id: _, obligation: __, updatedAt: ___, ...open} = summary(row);
  return z.parse(Tracking, {
    ...open,
    receivedAt: row.received_at?.toISOString(),
    dueCertain: row.due_certain ?? undefined,
    history: history.map(step),
  });
};

const summary = (row: DossierRow) => ({
  id: row.id,
  procedure: {code: row.procedure_code, name: row.procedure_name},
  status: statusWords(row.status),
  reference: row.reference ?? undefined,
  code: row.code ?? undefined,
  submittedAt: row.submitted_at?.toISOString(),
  dueOn: row.due_on ?? undefined,
  updatedAt: row.updated_at.toISOString(),
  obligation: row.obligation ?? undefined,
});

function asked(change: StatusChangeRow | undefined) {
  if (!change) return undefined;
  const {components = [], fields = [], reasons = {}, words} = change.details;
  return {
    words: words ?? change.note ?? '',
    at: change.at.toISOString(),
    components: components.map((code) => ({code, words: reasons[code]})),
    fields: fields.map((name) => ({name, words: reasons[name]})),
  };
}

async function result(db: Db | Tx, row: DossierRow, history: readonly StatusChangeRow[]) {
  const decided = history.findLast(({status}) => status === 9);
  if (!decided) return undefined;
  const file = await resultOf(db, row.id);
  return {
    at: decided.at.toISOString(),
    words: decided.note ?? undefined,
    file: file && {name: file.name, type: file.type, size: file.size, sha256: file.sha256},
  };
}

const step = ({status, at}: StatusChangeRow) => ({status: statusWords(status), at: at.toISOString()});
