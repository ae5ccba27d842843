import type {Activation, CodeRequest, CodeSent} from '../../../../src/contract/accounts.js';
import {countAgainst, requireBelow} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {isDuplicate} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {maySendCode} from './code-limits.js';
import {codeSent, isCode, sendCode, useCode, wrongCode} from './codes.js';
import {someEmail} from './mask.js';
import {findAccount, usernameKeyOf} from './store.js';

export const wrongCodesByAddress = {name: 'wrong-code-by-address', times: 60, within: 3600};

/**
 * Turns an account on. The same code again, as after a lost answer, is as good as the first time.
 * @throws {Refusal} `invalid`: the code is wrong or has ended, or the mail address got an account meanwhile; `too-many`
 */
export async function activateAccount(
  context: Context,
  {username, code}: Activation,
  address: string,
): Promise<void> {
  await requireBelow(context, wrongCodesByAddress, address);
  const {database, config} = context;
  const clock = {secret: config.secret, now: context.now()};
  const account = await findAccount(database.db, usernameKeyOf(username));
  if (account?.activated_at) {
    const last = await database.db
      .selectFrom('account_codes')
      .select(['id', 'code_hash'])
      .where('account_id', '=', account.id)
      .where('purpose', '=', 'activation')
      .orderBy('created_at', 'desc')
      .executeTakeFirst();
    if (last && isCode(clock.secret, last, code)) return;
  }
  const use =
    account && !account.activated_at
      ? await database.db
          .transaction()
          .execute(async (tx) => {
            const outcome = await useCode(tx, {account: account.id, purpose: 'activation', code}, clock);
            if (outcome === 'right')
              await tx
                .updateTable('accounts')
                .set({activated_at: clock.now})
                .where('id', '=', account.id)
                .execute();
            return outcome;
          })
          .catch((error: unknown) => {
            // whoever typed the code owns the mail address, so it may be said
            if (isDuplicate(error))
              throw new Refusal('invalid', {errors: [{pointer: '/email', code: 'email-taken'}]});
            throw error;
          })
      : 'wrong';
  if (use === 'right') return;
  await countAgainst(context, wrongCodesByAddress, address);
  throw wrongCode(use);
}

/** @throws {Refusal} `too-many` */
export async function resendActivation(context: Context, {username}: CodeRequest): Promise<CodeSent> {
  const {database, config} = context;
  const key = usernameKeyOf(username);
  if (await maySendCode(context, 'activation', key)) {
    const account = await findAccount(database.db, key);
    if (account && !account.activated_at)
      await database.db
        .transaction()
        .execute((tx) => sendCode(tx, account, 'activation', {secret: config.secret, now: context.now()}));
  }
  return codeSent(someEmail);
}
