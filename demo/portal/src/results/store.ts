import {createHash} from 'node:crypto';
import type {Selectable} from 'kysely';
import {fileKind, fileKindSample} from '../../../../src/contract/file-kind.js';
import type {Db, Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import type {ResultTables} from './tables.js';

/** Everything but the bytes. */
export type ResultRow = Omit<Selectable<ResultTables['results']>, 'bytes'>;

/** Bytes of a letter with its signature and a scan or two. */
export const largestResult = 10 * 1024 * 1024;

const columns = ['dossier_id', 'name', 'type', 'size', 'sha256', 'officer_id', 'at'] as const;

export const resultOf = (db: Db | Tx, dossier: string): Promise<ResultRow | undefined> =>
  db.selectFrom('results').select(columns).where('dossier_id', '=', dossier).executeTakeFirst();

export const resultBytes = (
  db: Db | Tx,
  dossier: string,
): Promise<(ResultRow & {bytes: Buffer}) | undefined> =>
  db
    .selectFrom('results')
    .select([...columns, 'bytes'])
    .where('dossier_id', '=', dossier)
    .executeTakeFirst();

export interface ResultFile {
  name: string;
  bytes: Buffer;
}

/** @throws {Refusal} `invalid`: no PDF by its content; `too-large`. */
export function checkResult({bytes}: ResultFile): void {
  if (bytes.length > largestResult) throw new Refusal('too-large');
  const kind = fileKind(bytes.subarray(0, fileKindSample), bytes.subarray(-fileKindSample));
  if (kind !== 'application/pdf')
    throw new Refusal('invalid', {errors: [{pointer: '/file', code: 'file-type'}]});
}

/** @param file - Checked. */
export const keepResult = (
  tx: Tx,
  dossier: string,
  {name, bytes}: ResultFile,
  {officer, at}: {officer: string; at: Date},
): Promise<unknown> =>
  tx
    .insertInto('results')
    .values({
      dossier_id: dossier,
      name:
        name
          .normalize('NFC')
          .replace(/[\0-\x1f/\\]/g, '_')
          .slice(0, 200) || 'ket-qua.pdf',
      type: 'application/pdf',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      officer_id: officer,
      at,
    })
    .execute();
