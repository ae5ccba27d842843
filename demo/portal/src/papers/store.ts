import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {PaperKind, PaperTables} from './tables.js';

export type PaperRow = Selectable<PaperTables['papers']>;
export type PaperFile = Selectable<PaperTables['paper_files']>;

export const findPaper = (db: Db | Tx, id: string): Promise<PaperRow | undefined> =>
  db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirst();

/** The newest of a kind in a dossier. */
export const newestPaper = (db: Db | Tx, dossier: string, kind: PaperKind): Promise<PaperRow | undefined> =>
  db
    .selectFrom('papers')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('kind', '=', kind)
    .orderBy('id', 'desc')
    .executeTakeFirst();

export const findPaperFile = (db: Db, id: string): Promise<PaperFile | undefined> =>
  db.selectFrom('paper_files').selectAll().where('paper_id', '=', id).executeTakeFirst();

/** Papers whose sheet has not been drawn, oldest first. */
export const undrawnPapers = (db: Db, limit: number): Promise<PaperRow[]> =>
  db
    .selectFrom('papers')
    .leftJoin('paper_files', 'paper_files.paper_id', 'papers.id')
    .selectAll('papers')
    .where('paper_files.paper_id', 'is', null)
    .orderBy('papers.id')
    .limit(limit)
    .execute();
