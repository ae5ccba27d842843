import type {Tx} from '../platform/database.js';
import type {DossierRow} from './store.js';

/** The mail address of whoever filed the dossier; empty when the account has none. */
export async function contactOf(tx: Tx, {account_id}: DossierRow): Promise<string> {
  const account = await tx
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', account_id)
    .executeTakeFirst();
  return account?.email ?? '';
}
