import {sql} from 'kysely';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {parseDossierCode} from '../../../../src/vietnam/dossier-code.js';
import {parseReference} from '../../../../src/vietnam/reference.js';
import type {DossierRow} from '../dossiers/store.js';
import type {Db} from '../platform/database.js';

export interface InboxQuery {
  agency: string;
  /** Code of a status; undefined: all. */
  status: number | undefined;
  /** A reference, a dossier code or part of one. */
  search: string;
  /** From 1. */
  page: number;
}

export interface Inbox {
  rows: DossierRow[];
  /** How many of the agency are in each status, whatever is searched for. */
  counts: ReadonlyMap<number, number>;
  hasMore: boolean;
}

const pageSize = 25;

/** What has come in for an agency: what is new first, then by the date of return; what waits for the person after
 * that, what has ended last. */
export async function readInbox(db: Db, {agency, status, search, page}: InboxQuery): Promise<Inbox> {
  const ofAgency = db.selectFrom('dossiers').where('handles', '=', agency).where('status', '>', 0);
  const counted = await ofAgency
    .select(['status', (of) => of.fn.countAll<string>().as('count')])
    .groupBy('status')
    .execute();

  let found = ofAgency.selectAll();
  if (status !== undefined) found = found.where('status', '=', status);
  if (search !== '') found = found.where(matching(search));
  const rows = await found
    .orderBy(sql`case when status in (3, 8, 9, 10) then 2 when status in (5, 6, 7) then 1 else 0 end`)
    .orderBy(sql`coalesce(due_on, '')`)
    .orderBy('submitted_at')
    .limit(pageSize + 1)
    .offset((page - 1) * pageSize)
    .execute();
  return {
    rows: rows.slice(0, pageSize),
    counts: new Map(counted.map(({status: code, count}) => [code, Number(count)])),
    hasMore: rows.length > pageSize,
  };
}

/** Codes only: what is searched for stands in the address line, and no name may. */
function matching(search: string) {
  const code = parseDossierCode(search)?.code;
  if (code) return sql<boolean>`code = ${code}`;
  const part = sql<boolean>`code like ${`%${search.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`}`;
  // the last ten digits of a code could be a reference too
  const reference = parseReference(search);
  return reference ? sql<boolean>`(reference = ${reference} or ${part})` : part;
}

/** Whether the date of return is missed: only while the work lies with the agency. */
export const isOverdue = ({status, due_on}: DossierRow, now: Date): boolean =>
  (status === 2 || status === 4) && due_on !== null && due_on < dateInVietnam(now);

/** Agencies that have anything at all, with how much. */
export async function agenciesWithDossiers(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('dossiers')
    .select(['handles', (of) => of.fn.countAll<string>().as('count')])
    .where('status', '>', 0)
    .groupBy('handles')
    .execute();
  return new Map(rows.map(({handles, count}) => [handles, Number(count)]));
}
