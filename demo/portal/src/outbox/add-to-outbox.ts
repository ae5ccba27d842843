import {v7 as uuidv7} from 'uuid';
import {notify, type Tx} from '../platform/database.js';
import type {Mail} from './mail.js';

/**
 * Puts a mail into the transaction that is its cause: sent once that is committed, and never without it.
 * A person without a mail address gets none.
 */
export async function addToOutbox(tx: Tx, {type, to, data, usefulUntil, paper}: Mail): Promise<void> {
  if (to === '') return;
  await tx
    .insertInto('outbox')
    .values({
      id: uuidv7(),
      type,
      recipient: to,
      data: JSON.stringify(data),
      useful_until: usefulUntil ?? null,
      paper_id: paper ?? null,
    })
    .execute();
  await notify(tx, 'outbox', '');
}
