import type {Selectable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {RatingTables} from './tables.js';

export type RatingRow = Selectable<RatingTables['ratings']>;

export const ratingOf = (db: Db | Tx, dossier: string): Promise<RatingRow | undefined> =>
  db.selectFrom('ratings').selectAll().where('dossier_id', '=', dossier).executeTakeFirst();
