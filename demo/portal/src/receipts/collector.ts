import type {Tx} from '../platform/database.js';
import type {ReceiptData} from './receipt-data.js';

/** No agency's tax code is known; a receipt must carry one, so it carries one that nobody can have [A]. */
const sampleTaxCode = '0000000000';

/** Who takes the money in: the agency that received the dossier, under the name of that time. */
export async function collectorOf(tx: Tx, agency: string): Promise<ReceiptData['collector']> {
  const row = await tx.selectFrom('agencies').select('body').where('id', '=', agency).executeTakeFirst();
  return {name: row?.body.name ?? agency, taxCode: sampleTaxCode};
}
