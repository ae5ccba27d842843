import {formatDossierCode} from '../../../../src/vietnam/dossier-code.js';
import {startOfProcessing} from '../../../../src/vietnam/working-days.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import {issueReception} from '../papers/reception/issue.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {contactOf} from './contact.js';
import {dueDate} from './due.js';
import {agencyOf, procedureOfDossier} from './land.js';
import {move} from './move.js';
import {nextSerial} from './serial.js';
import {asSeen, lockDossier, type DossierRow} from './store.js';

/** A unit's serial of one day has four digits. */
const lastSerial = 9999;

/**
 * "Tiếp nhận": gives the dossier its code and its date of return, in one transaction with the counter of the agency
 * and day. What comes after the desks close counts for the next working day.
 * @param version - The version that the officer saw.
 * @throws {Refusal} `not-found`; `changed-elsewhere`; `conflict`: it can't be received as it stands; `unavailable`: the day's serials are used up.
 * @see Thông tư 01/2018/TT-VPCP, Điều 19
 */
export function receiveDossier(
  context: Context,
  officer: {id: string},
  id: string,
  version?: number,
): Promise<DossierRow> {
  return context.database.db.transaction().execute(async (tx) => {
    const row = asSeen(await lockDossier(tx, id), version);
    const agency = agencyOf(context, row.receives);
    const unit = agency?.code;
    if (!unit || row.code) throw new Refusal('conflict');

    const at = context.now();
    const day = startOfProcessing(at);
    const procedure = await procedureOfDossier(tx, row.procedure_code);
    const due = dueDate(procedure.duration, at);
    // Before the counter: a dossier that can't be received must not wait for it.
    const moved = await move(tx, row, {
      to: 2,
      at,
      actor: 'officer',
      officer: officer.id,
      set: {
        received_at: at,
        complete_at: at,
        due_on: due?.date ?? null,
        due_certain: due?.certain ?? null,
      },
    });
    const serial = await nextSerial(tx, unit, day);
    if (serial > lastSerial) throw new Refusal('unavailable');
    const code = formatDossierCode({unit, date: day, serial});
    await tx.updateTable('dossiers').set({code}).where('id', '=', id).execute();
    const received = {...moved, code};
    const paper = await issueReception(tx, {dossier: received, procedure, agency, officer, at});
    await addToOutbox(tx, {
      type: 'dossier-received',
      to: await contactOf(tx, row),
      data: {
        procedure: row.procedure_name,
        code,
        ...(due && {dueOn: due.date, dueCertain: due.certain}),
      },
      paper,
    });
    return received;
  });
}
