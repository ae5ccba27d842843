import {randomBytes} from 'node:crypto';
import type {ReceiptNote} from '../../../../src/contract/payments.js';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {newReference} from '../../../../src/vietnam/reference.js';
import type {DossierRow} from '../dossiers/store.js';
import {issuePaper} from '../papers/issue-paper.js';
import type {Db, Tx} from '../platform/database.js';
import {collectorOf} from './collector.js';
import type {ReceiptData} from './receipt-data.js';
import {drawNumber, readNumber} from './series.js';
import {findReceiptOf, type ReceiptRow} from './store.js';

export interface Settled {
  payment: {id: string; method: string; amount: number};
  dossier: DossierRow;
  at: Date;
}

/**
 * Issues the receipt of a settled payment, in the settlement's transaction: what it says is frozen, its number is the
 * next of the agency's year. Called again for the same payment, it changes nothing. The sheet is drawn afterwards.
 * @returns Id of the paper, for a mail that carries it.
 */
export async function issueReceipt(tx: Tx, {payment, dossier, at}: Settled): Promise<string> {
  const issued = await findReceiptOf(tx, payment.id);
  if (issued) return issued.id;

  const agency = dossier.receives;
  const year = Number(dateInVietnam(at).slice(0, 4));
  const drawn = await drawNumber(tx, agency, year);
  const code = newReference(randomBytes(10));
  const {applicant} = dossier.parties;
  const data: ReceiptData = {
    ...drawn,
    collector: await collectorOf(tx, agency),
    payer: {name: applicant?.fullName ?? '', address: applicant?.address ?? ''},
    procedure: {code: dossier.procedure_code, name: dossier.procedure_name},
    reference: dossier.reference ?? '',
    dossierCode: dossier.code ?? '',
    items: dossier.obligation?.items ?? [],
    total: payment.amount,
    method: payment.method,
    issuedAt: at.toISOString(),
    code,
  };
  const id = await issuePaper(tx, {kind: 'receipt', dossier: dossier.id, data, at});
  await tx
    .insertInto('receipts')
    .values({
      id,
      payment_id: payment.id,
      dossier_id: dossier.id,
      agency,
      year,
      number: drawn.number,
      form_sign: drawn.formSign,
      receipt_sign: drawn.receiptSign,
      code,
      amount: payment.amount,
      issued_at: at,
      voided_at: null,
      void_reason: null,
    })
    .execute();
  return id;
}

/**
 * Voids the receipt of a payment whose money went back; it is never edited or drawn again.
 * @param reason - The officer's.
 * @see Decree 123/2020/NĐ-CP on receipts [K]
 */
export async function voidReceipt(tx: Tx, payment: string, reason: string, at: Date): Promise<void> {
  await tx
    .updateTable('receipts')
    .set({voided_at: at, void_reason: reason})
    .where('payment_id', '=', payment)
    .where('voided_at', 'is', null)
    .execute();
}

/** The receipt of a payment as its payer sees it; `undefined` while there is none. */
export async function receiptOf(
  db: Db | Tx,
  payment: string,
  origin: string,
): Promise<ReceiptNote | undefined> {
  const row = await findReceiptOf(db, payment);
  if (!row) return undefined;
  return {
    number: readNumberOf(row),
    code: row.code,
    issuedAt: row.issued_at.toISOString(),
    check: checkUrl(origin, row.code),
    ...(row.voided_at && {voided: true}),
  };
}

export const readNumberOf = ({form_sign, receipt_sign, number}: ReceiptRow): string =>
  readNumber({formSign: form_sign, receiptSign: receipt_sign, number});

/** The page where anybody may check a receipt. @param origin - The portal's. */
export const checkUrl = (origin: string, code: string): string => `${origin}/receipts/${code}`;
