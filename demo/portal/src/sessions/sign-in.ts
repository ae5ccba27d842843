import type {Tokens} from '../../../../src/contract/sessions.js';
import {isPassword} from '../accounts/passwords.js';
import {personOf} from '../accounts/person-of.js';
import {findAccount, usernameKeyOf} from '../accounts/store.js';
import {countAgainst, forgive, requireBelow} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken, newToken} from '../platform/secrets.js';
import {beginFamily} from './store.js';
import {issueTokens} from './tokens.js';

const minutes = 60;
/** Failed attempts only. A stranger can't lock somebody out from elsewhere: the tight limit is for account and address. */
const limits = {
  pair: {name: 'sign-in-by-account-and-address', times: 10, within: 15 * minutes},
  account: {name: 'sign-in-by-account', times: 100, within: 15 * minutes},
  address: {name: 'sign-in-by-address', times: 300, within: 15 * minutes},
};

export interface SignInAttempt {
  username: string;
  password: string;
  /** Thumbprint of the key that the session is bound to. */
  jkt: string;
  address: string;
}

/** @throws {Refusal} `sign-in-refused`: one answer for an unknown name and a wrong password; `not-activated`; `too-many` */
export async function signIn(
  context: Context,
  {username, password, jkt, address}: SignInAttempt,
): Promise<Tokens> {
  const key = usernameKeyOf(username);
  const counted = [
    [limits.pair, `${key} ${address}`],
    [limits.account, key],
    [limits.address, address],
  ] as const;
  for (const [limit, who] of counted) await requireBelow(context, limit, who);

  const {db} = context.database;
  const account = await findAccount(db, key);
  if (!(await isPassword(account?.password_hash, password)) || !account) {
    for (const [limit, who] of counted) await countAgainst(context, limit, who);
    throw new Refusal('sign-in-refused');
  }
  if (!account.activated_at) throw new Refusal('not-activated');
  await forgive(context, limits.pair, `${key} ${address}`);

  const now = context.now();
  const refreshToken = newToken();
  return db.transaction().execute(async (tx) => {
    const family = await beginFamily(tx, {
      account: account.id,
      jkt,
      refreshHash: hashToken(refreshToken),
      now,
    });
    return issueTokens(tx, {family, refreshToken, person: personOf(account), now});
  });
}
