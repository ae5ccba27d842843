import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {PaperKind, PaperTables} from './tables.js';

export type PaperRow = Selectable<PaperTables['papers']>;
export type PaperFile = Selectable<PaperTables['paper_files']>;

export const findPaper = (db: Db | Tx, id: string): Promise<PaperRow | undefined> =>
  db.selectFrom('papers').selectAll().where('id', '=', id).executeTakeFirst();

/** The newest of a kind in a dossier. @param component - Of an application. */
export function newestPaper(
  db: Db | Tx,
  dossier: string,
  kind: PaperKind,
  component?: string,
): Promise<PaperRow | undefined> {
  const papers = db
    .selectFrom('papers')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('kind', '=', kind)
    .orderBy('id', 'desc');
  return (component ? papers.where('component', '=', component) : papers).executeTakeFirst();
}

/** The applications that the portal made for a dossier, oldest first. */
export const applicationsOf = (db: Db | Tx, dossier: string): Promise<PaperRow[]> =>
  db
    .selectFrom('papers')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('kind', '=', 'application')
    .orderBy('id')
    .execute();

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
