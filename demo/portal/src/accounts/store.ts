import type {Insertable} from 'kysely';
import type {Db, Tx} from '../platform/database.js';
import type {AccountRow} from './person-of.js';
import type {AccountTables} from './tables.js';

/** User names are compared without regard to case. */
export const usernameKeyOf = (username: string): string => username.trim().toLowerCase();

export const findAccount = (db: Db | Tx, usernameKey: string): Promise<AccountRow | undefined> =>
  db.selectFrom('accounts').selectAll().where('username_key', '=', usernameKey).executeTakeFirst();

/** The activated account that somebody with this mail address or identity number has already. */
export const findTwin = (
  db: Db,
  {email, identityNumber, kind}: {email: string; identityNumber: string; kind: AccountRow['kind']},
): Promise<AccountRow | undefined> =>
  db
    .selectFrom('accounts')
    .selectAll()
    .where('activated_at', 'is not', null)
    .where((where) =>
      where.or([
        where('email_key', '=', email.toLowerCase()),
        where.and([where('identity_number', '=', identityNumber), where('kind', '=', kind)]),
      ]),
    )
    .executeTakeFirst();

export const addAccount = (tx: Tx, account: Insertable<AccountTables['accounts']>) =>
  tx.insertInto('accounts').values(account).execute();

export const removeUnactivated = (tx: Tx, id: string) =>
  tx.deleteFrom('accounts').where('id', '=', id).where('activated_at', 'is', null).execute();

/** A user name that was never activated is free again after a day. */
export const unactivatedLife = 24 * 3600 * 1000;

export async function sweepAccounts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('accounts')
    .where('activated_at', 'is', null)
    .where('created_at', '<', new Date(now.getTime() - unactivatedLife))
    .execute();
  await db
    .deleteFrom('account_codes')
    .where('expires_at', '<', new Date(now.getTime() - unactivatedLife))
    .execute();
}
