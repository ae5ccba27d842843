import {v7 as uuidv7} from 'uuid';
import {notify, type Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import type {PaperKind} from './tables.js';

export interface NewPaper {
  kind: PaperKind;
  dossier: string;
  component?: string;
  /** Everything that is to be printed. */
  data: object;
  at: Date;
}

/**
 * Freezes what a paper says, in the transaction that is its cause. It is drawn once that is committed.
 * @returns Its id.
 */
export async function issuePaper(tx: Tx, {kind, dossier, component, data, at}: NewPaper): Promise<string> {
  const id = uuidv7();
  await tx
    .insertInto('papers')
    .values({id, kind, dossier_id: dossier, component: component ?? null, data: json(data), issued_at: at})
    .execute();
  await notify(tx, 'papers', '');
  return id;
}
