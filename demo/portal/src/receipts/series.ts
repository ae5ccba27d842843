import {sql} from 'kysely';
import type {Tx} from '../platform/database.js';

/** `01`: without a printed face value, `BLP`: fee receipt, `0`: no copies (electronic), `001`: the template [K]. */
const formSign = '01BLP0-001';

/** Two letters of the series, two digits of the year, `E` for electronic [K]; the letters are ours [A]. */
const receiptSign = (year: number): string => `AA-${String(year % 100).padStart(2, '0')}E`;

export interface Drawn {
  formSign: string;
  receiptSign: string;
  /** From 1. */
  number: number;
}

/**
 * Draws the next number of an agency's year. The series' row stays locked until the transaction ends, and one that
 * fails gives its number back: no holes, no doubles. A row put in beforehand sets other signs.
 * @see Decree 123/2020/NĐ-CP, art. 32 [K]
 */
export async function drawNumber(tx: Tx, agency: string, year: number): Promise<Drawn> {
  const row = await tx
    .insertInto('receipt_series')
    .values({agency, year, form_sign: formSign, receipt_sign: receiptSign(year), last: 1})
    .onConflict((conflict) =>
      conflict.columns(['agency', 'year']).doUpdateSet({last: sql<number>`receipt_series.last + 1`}),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return {formSign: row.form_sign, receiptSign: row.receipt_sign, number: row.last};
}

/** As it is read: `01BLP0-001 AA-26E 0000123`. */
export const readNumber = ({formSign: form, receiptSign: sign, number}: Drawn): string =>
  `${form} ${sign} ${padNumber(number)}`;

/** Seven digits. */
export const padNumber = (number: number): string => String(number).padStart(7, '0');
