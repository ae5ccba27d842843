import type {DossierEvent} from '../../../../src/contract/events.js';
import {notify, type Tx} from '../platform/database.js';
import {json} from '../platform/json.js';

/** The channel that every instance listens on; the payload is the dossier's id. */
export const eventChannel = 'dossier_events';

/** Writes what happened and wakes whoever watches, once the transaction is committed. */
export async function recordEvent(tx: Tx, dossier: string, event: DossierEvent): Promise<void> {
  await tx
    .insertInto('dossier_events')
    .values({dossier_id: dossier, type: event.type, data: json(event), at: new Date(event.at)})
    .execute();
  await notify(tx, eventChannel, dossier);
}
