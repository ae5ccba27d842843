import type {Withdrawal} from '../../../../src/contract/dossiers.js';
import type {StatusCode} from '../../../../src/vietnam/statuses.js';
import type {Person} from '../accounts/person.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {requireWords} from '../platform/words.js';
import {contactOf} from './contact.js';
import {move} from './move.js';
import {statusWords} from './status-words.js';
import {asSeen, historyOf, lockDossier, own, type DossierRow} from './store.js';

/** "Công dân yêu cầu rút hồ sơ". */
const withdrawalAsked = 7;

/**
 * Asks the agency to stop, in the person's own words. The agency agrees by stopping, or declines because the work is
 * done already. Asked again it changes nothing.
 * @throws {Refusal} `conflict`: it has ended, or was never submitted; `not-found`.
 */
export const withdrawDossier = (
  {database, now}: Context,
  person: Person,
  id: string,
  {reason}: Withdrawal,
): Promise<DossierRow> =>
  database.db.transaction().execute(async (tx) => {
    const row = own(await lockDossier(tx, id), person);
    if (row.status === withdrawalAsked) return row;
    return move(tx, row, {to: withdrawalAsked, at: now(), actor: 'applicant', note: reason});
  });

/**
 * The agency goes on all the same, with the reason why: the dossier returns to where it was.
 * @throws {Refusal} `invalid`: no words; `conflict`: nobody asked to withdraw; `changed-elsewhere`, `not-found`.
 */
export async function declineWithdrawal(
  {database, now}: Context,
  officer: {id: string},
  id: string,
  {version, words}: {version: number; words: string},
): Promise<DossierRow> {
  const note = requireWords(words);
  return database.db.transaction().execute(async (tx) => {
    const row = asSeen(await lockDossier(tx, id), version);
    if (row.status !== withdrawalAsked) throw new Refusal('conflict');
    const before = (await historyOf(tx, id)).at(-2)?.status as StatusCode | undefined;
    if (!before) throw new Refusal('conflict');
    const moved = await move(tx, row, {to: before, at: now(), actor: 'officer', officer: officer.id, note});
    await addToOutbox(tx, {
      type: 'status-changed',
      to: await contactOf(tx, row),
      data: {
        procedure: row.procedure_name,
        handle: row.code ?? row.reference ?? '',
        status: statusWords(before).name,
        note,
      },
    });
    return moved;
  });
}
