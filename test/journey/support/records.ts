import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Dossier} from '../../../src/contract/dossiers.js';
import {openDatabase} from '../../../demo/portal/src/platform/database.js';
import {sha256} from './papers.js';

export interface DossierRecord {
  status: number;
  values: Dossier['values'];
  delivery: Dossier['delivery'];
  parties: Dossier['parties'];
  code: string | null;
  obligation: Dossier['obligation'];
  /** SHA-256 of the bytes that lie in the portal's folder, by the file's name. */
  files: Record<string, string>;
}

/** What the database and the folder of a portal hold once its process has ended. */
export async function recordsOf(dataDir: string, reference: string): Promise<DossierRecord> {
  const database = await openDatabase({databaseUrl: undefined, dataDir});
  try {
    const row = await database.db
      .selectFrom('dossiers')
      .selectAll()
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    const uploads = await database.db
      .selectFrom('uploads')
      .selectAll()
      .where('dossier_id', '=', row.id)
      .where('state', '=', 'stored')
      .execute();
    const files = uploads.map(
      ({id, name}) => [name, sha256(readFileSync(join(dataDir, 'uploads', id)))] as const,
    );
    const {status, values, delivery, parties, code, obligation} = row;
    return {
      status,
      values,
      delivery: delivery ?? undefined,
      parties,
      code,
      obligation: obligation ?? undefined,
      files: Object.fromEntries(files),
    };
  } finally {
    await database.close();
  }
}
