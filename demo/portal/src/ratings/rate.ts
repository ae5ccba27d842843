import type {NewRating} from '../../../../src/contract/dossiers.js';
import type {Person} from '../accounts/person.js';
import {lockDossier, own, type DossierRow} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {ratingOf, type RatingRow} from './store.js';

/** Days in which a rating may still be changed [A]. */
const changeable = 7;

export const changeableUntil = ({at}: Pick<RatingRow, 'at'>): Date =>
  new Date(at.getTime() + changeable * 86_400_000);

/** Once there is a result: "Đã xử lý xong" and "Đã trả kết quả". */
export const mayRate = (status: number, rating: RatingRow | undefined, now: Date): boolean =>
  (status === 9 || status === 10) && (!rating || now < changeableUntil(rating));

/**
 * Keeps how content the person was; within its time a new one takes the place of the earlier.
 * @throws {Refusal} `conflict`: there is no result yet, or the time is over; `not-found`.
 */
export const rateDossier = (
  {database, now}: Context,
  person: Person,
  id: string,
  {score, comment}: NewRating,
): Promise<DossierRow> =>
  database.db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, id), person);
    const at = now();
    if (!mayRate(row.status, await ratingOf(tx, id), at)) throw new Refusal('conflict');
    const said = {score, comment: comment?.replaceAll('\0', '').trim() || null};
    await tx
      .insertInto('ratings')
      .values({dossier_id: id, at, ...said})
      .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(said))
      .execute();
    return row;
  });
