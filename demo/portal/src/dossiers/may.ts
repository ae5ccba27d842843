import {canMove, type StatusCode} from '../../../../src/vietnam/statuses.js';
import {mayRate} from '../ratings/rate.js';
import type {RatingRow} from '../ratings/store.js';
import {draft} from './status-words.js';
import type {DossierRow} from './store.js';

/** What the person may do with a dossier now; the rules of each are asked again when it is done. */
export function mayNow({status}: DossierRow, rating: RatingRow | undefined, now: Date): string[] {
  if (status === draft) return [];
  return [
    ...(status === 5 ? ['supplement'] : []),
    ...(canMove(status as StatusCode, 7) ? ['withdraw'] : []),
    ...(mayRate(status, rating, now) ? ['rate'] : []),
    'complain',
  ];
}
