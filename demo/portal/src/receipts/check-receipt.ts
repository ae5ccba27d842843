import {ReceiptCheck} from '../../../../src/contract/payments.js';
import * as z from '../../../../src/contract/zod.js';
import {parseReference} from '../../../../src/vietnam/reference.js';
import {findPaper} from '../papers/store.js';
import type {Db} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import type {ReceiptData} from './receipt-data.js';
import {readNumberOf} from './issue.js';
import {findReceiptBy} from './store.js';

/**
 * What a receipt says to anybody who has its code: nothing of the payer.
 * @param typed - The code as read off paper.
 * @throws {Refusal} `not-found`: no receipt has it.
 */
export async function checkReceipt(db: Db, typed: string): Promise<ReceiptCheck> {
  const code = parseReference(typed);
  const row = code && (await findReceiptBy(db, code));
  if (!row) throw new Refusal('not-found');
  const paper = await findPaper(db, row.id);
  const file = await db
    .selectFrom('paper_files')
    .select('sha256')
    .where('paper_id', '=', row.id)
    .executeTakeFirst();
  return z.parse(ReceiptCheck, {
    number: readNumberOf(row),
    agency: (paper?.data as ReceiptData | undefined)?.collector.name ?? row.agency,
    amount: row.amount,
    issuedAt: row.issued_at.toISOString(),
    voided: row.voided_at !== null,
    sha256: file?.sha256,
  });
}
