import {isPassword} from '../accounts/passwords.js';
import {countAgainst, forgive} from '../http/throttle.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {beginSession, findOfficer} from './store.js';

const tries = {name: 'officer-sign-in', times: 10, within: 600};

/**
 * @returns The token for the cookie.
 * @throws {Refusal} `sign-in-refused`; `too-many`: ten wrong ones within ten minutes.
 */
export async function signInOfficer(
  context: Context,
  {name, password}: {name: string; password: string},
): Promise<string> {
  const {db} = context.database;
  await countAgainst(context, tries, name.slice(0, 100));
  const officer = await findOfficer(db, name);
  const fits = await isPassword(officer?.password_hash, password.slice(0, 200));
  if (!officer || !fits) throw new Refusal('sign-in-refused');
  await forgive(context, tries, name);
  return beginSession(db, officer, context.now());
}
