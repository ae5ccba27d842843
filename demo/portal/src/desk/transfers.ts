import {parseDossierCode} from '../../../../src/vietnam/dossier-code.js';
import {parseReference} from '../../../../src/vietnam/reference.js';
import {findTransferCodes} from '../../../../src/vietnam/transfer-code.js';
import type {PaymentRow} from '../payments/store.js';
import type {TransactionRow} from '../payments/transactions.js';
import type {Db} from '../platform/database.js';

export interface WaitingTransfer {
  transaction: TransactionRow;
  /** The payment that it seems to belong to. */
  payment: PaymentRow | undefined;
}

/** Oldest first. */
export async function waitingTransfers(db: Db): Promise<WaitingTransfer[]> {
  const transactions = await db
    .selectFrom('transactions')
    .selectAll()
    .where('state', 'in', ['held', 'refund'])
    .orderBy('arrived_at')
    .limit(200)
    .execute();
  const ids = transactions.flatMap(({payment_id}) => payment_id ?? []);
  const payments =
    ids.length > 0 ? await db.selectFrom('payments').selectAll().where('id', 'in', ids).execute() : [];
  return transactions.map((transaction) => ({
    transaction,
    payment: payments.find(({id}) => id === transaction.payment_id),
  }));
}

export async function countWaitingTransfers(db: Db): Promise<number> {
  const {count} = await db
    .selectFrom('transactions')
    .select((of) => of.fn.countAll<string>().as('count'))
    .where('state', 'in', ['held', 'refund'])
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The open payment that an officer names by its transfer code, or by its dossier's reference or code. */
export async function findOpenPayment(db: Db, typed: string): Promise<string | undefined> {
  const handle = typed.trim().toUpperCase();
  const code = parseDossierCode(handle)?.code;
  const reference = parseReference(handle);
  let payments = db
    .selectFrom('payments')
    .innerJoin('dossiers', 'dossiers.id', 'payments.dossier_id')
    .select('payments.id')
    .where('payments.state', 'in', ['pending', 'expired', 'failed', 'cancelled', 'review']);
  const [transfer] = findTransferCodes(handle);
  if (transfer) payments = payments.where('payments.ref', '=', transfer);
  else if (code) payments = payments.where('dossiers.code', '=', code);
  else if (reference) payments = payments.where('dossiers.reference', '=', reference);
  else return undefined;
  return (await payments.orderBy('payments.created_at', 'desc').executeTakeFirst())?.id;
}
