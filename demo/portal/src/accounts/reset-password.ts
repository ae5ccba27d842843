import type {CodeRequest, CodeSent, PasswordReset} from '../../../../src/contract/accounts.js';
import {checkPassword} from '../../../../src/contract/check-registration.js';
import {countAgainst, requireBelow} from '../http/throttle.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {endFamiliesOf} from '../sessions/store.js';
import {wrongCodesByAddress} from './activate.js';
import {maySendCode} from './code-limits.js';
import {codeSent, sendCode, useCode, wrongCode} from './codes.js';
import {someEmail} from './mask.js';
import {hashPassword} from './passwords.js';
import {findAccount, usernameKeyOf} from './store.js';

/** @throws {Refusal} `too-many` */
export async function requestPasswordReset(context: Context, {username}: CodeRequest): Promise<CodeSent> {
  const {database, config} = context;
  const key = usernameKeyOf(username);
  if (await maySendCode(context, 'password-reset', key)) {
    const account = await findAccount(database.db, key);
    if (account?.activated_at)
      await database.db
        .transaction()
        .execute((tx) =>
          sendCode(tx, account, 'password-reset', {secret: config.secret, now: context.now()}),
        );
  }
  return codeSent(someEmail);
}

/**
 * Sets a new password and ends every session of the account: whoever else was signed in is out.
 * @throws {Refusal} `invalid`, `too-many`
 */
export async function resetPassword(
  context: Context,
  {username, code, password}: PasswordReset,
  address: string,
): Promise<void> {
  await requireBelow(context, wrongCodesByAddress, address);
  const problem = checkPassword(password, [username]);
  if (problem) throw new Refusal('invalid', {errors: [{pointer: '/password', ...problem}]});
  const passwordHash = await hashPassword(password);
  const now = context.now();
  const {database, config} = context;
  const account = await findAccount(database.db, usernameKeyOf(username));
  const use = !account?.activated_at
    ? 'wrong'
    : await database.db.transaction().execute(async (tx) => {
        const outcome = await useCode(
          tx,
          {account: account.id, purpose: 'password-reset', code},
          {secret: config.secret, now},
        );
        if (outcome !== 'right') return outcome;
        await tx
          .updateTable('accounts')
          .set({password_hash: passwordHash})
          .where('id', '=', account.id)
          .execute();
        await endFamiliesOf(tx, account.id, 'password-reset', now);
        await addToOutbox(tx, {type: 'password-changed', to: account.email, data: {}});
        return outcome;
      });
  if (use === 'right') return;
  await countAgainst(context, wrongCodesByAddress, address);
  throw wrongCode(use);
}
