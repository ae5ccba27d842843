import {Dossier, DossierSummary, Tracking} from '../../../../src/contract/dossiers.js';
import * as z from '../../../../src/contract/zod.js';
import type {Context} from '../platform/context.js';
import type {Db, Tx} from '../platform/database.js';
import {presentUploads} from '../uploads/present.js';
import {statusWords} from './status-words.js';
import {historyOf, type DossierRow, type StatusChangeRow} from './store.js';

/** A dossier as its owner sees it. */
export async function presentDossier(context: Context, row: DossierRow, db: Db | Tx = context.database.db) {
  const history = await historyOf(db, row.id);
  return z.parse(Dossier, {
    ...summary(row),
    formVersion: row.form_version,
    version: row.version,
    values: row.values,
    uploads: await presentUploads(context, row.id, db),
    delivery: row.delivery ?? undefined,
    parties: row.parties,
    agencies: {receives: row.receives, handles: row.handles, decides: row.decides},
    receivedAt: row.received_at?.toISOString(),
    dueCertain: row.due_certain ?? undefined,
    history: history.map((change) => ({...step(change), note: change.note ?? undefined})),
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

const step = ({status, at}: StatusChangeRow) => ({status: statusWords(status), at: at.toISOString()});
