import type {Procedure} from '../../../../src/contract/catalogue.js';
import type {Agency} from '../../../../src/contract/portal.js';
import type {StatusCode} from '../../../../src/vietnam/statuses.js';
import {canMove} from '../../../../src/vietnam/statuses.js';
import {agencyOf, procedureOfDossier} from '../dossiers/land.js';
import {transitionCode} from '../dossiers/status-words.js';
import {findDossier, historyOf, type DossierRow, type StatusChangeRow} from '../dossiers/store.js';
import {complaintsOf, type ComplaintRow} from '../complaints/store.js';
import {ratingOf, type RatingRow} from '../ratings/store.js';
import {resultOf, type ResultRow} from '../results/store.js';
import type {PaperRow} from '../papers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import type {UploadRow} from '../uploads/store.js';
import {readDossierMoney, type DossierMoney} from './dossier-money.js';

/** Everything that the page of a dossier shows. */
export interface DossierView {
  row: DossierRow;
  procedure: Procedure;
  receives: Agency | undefined;
  history: StatusChangeRow[];
  /** Those taken out too. */
  uploads: UploadRow[];
  /** What the portal issued for it, oldest first. */
  papers: PaperRow[];
  money: DossierMoney;
  result: ResultRow | undefined;
  rating: RatingRow | undefined;
  complaints: ComplaintRow[];
  officers: ReadonlyMap<string, string>;
  now: Date;
}

/** @throws {Refusal} `not-found`: nothing there, or still a draft: nobody but its owner sees that. */
export async function readDossierView(context: Context, id: string): Promise<DossierView> {
  const {db} = context.database;
  const row = await findDossier(db, id);
  if (!row || row.status === 0) throw new Refusal('not-found');
  const officers = await db.selectFrom('officers').select(['id', 'full_name']).execute();
  return {
    row,
    procedure: await procedureOfDossier(db, row.procedure_code),
    receives: agencyOf(context, row.receives),
    history: await historyOf(db, id),
    uploads: await db
      .selectFrom('uploads')
      .selectAll()
      .where('dossier_id', '=', id)
      .where('state', '=', 'stored')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
    papers: await db.selectFrom('papers').selectAll().where('dossier_id', '=', id).orderBy('id').execute(),
    money: await readDossierMoney(db, id),
    result: await resultOf(db, id),
    rating: await ratingOf(db, id),
    complaints: await complaintsOf(db, id),
    officers: new Map(officers.map((officer) => [officer.id, officer.full_name])),
    now: context.now(),
  };
}

/** Whether the table of transitions leads there from where the dossier is. */
export function mayMove({row, history}: DossierView, to: StatusCode): boolean {
  const earlier = history.slice(0, -1).map(({status}) => status as StatusCode);
  return canMove(transitionCode(row.status), to, earlier);
}

/** How often the desk has asked for more: guidance is given once, fully (Nghị định 61/2018/NĐ-CP, Điều 15(3)). */
export const timesAsked = ({history}: DossierView): number =>
  history.filter(({status}) => status === 5).length;
