import {v7 as uuidv7} from 'uuid';
import type {CodeSent, Registration} from '../../../../src/contract/accounts.js';
import {checkRegistration} from '../../../../src/contract/check-registration.js';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {nfc} from '../../../../src/vietnam/fold.js';
import {normalizeCitizenNumber} from '../../../../src/vietnam/citizen-number.js';
import {normalizePersonName} from '../../../../src/vietnam/names.js';
import {normalizePhone} from '../../../../src/vietnam/phone.js';
import {normalizeTaxCode} from '../../../../src/vietnam/tax-code.js';
import {consent} from '../description/consent.js';
import {countAgainst, isFirstOf} from '../http/throttle.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import type {Context} from '../platform/context.js';
import {isDuplicate} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {maySendCode} from './code-limits.js';
import {codeSent, sendCode} from './codes.js';
import {maskEmail} from './mask.js';
import {hashPassword, isPassword} from './passwords.js';
import type {AccountRow} from './person-of.js';
import {
  addAccount,
  findAccount,
  findTwin,
  removeUnactivated,
  unactivatedLife,
  usernameKeyOf,
} from './store.js';

/** A school's whole computer room may share one address. */
const byAddress = {name: 'register-by-address', times: 200, within: 3600};

/**
 * Opens an account that waits for its activation code. Whether a mail address or an identity number has an account already is
 * told to nobody but its owner, by mail; a user name that is taken may be said. The same registration again, as after a
 * lost answer, is the same account.
 * @throws {Refusal} `invalid`, `too-many`
 */
export async function registerAccount(
  context: Context,
  registration: Registration,
  address: string,
): Promise<CodeSent> {
  const now = context.now();
  const account = read(registration);
  const errors = checkRegistration(account, {today: dateInVietnam(now)});
  if (registration.consent !== '' && registration.consent !== consent.version)
    errors.push({pointer: '/consent', code: 'consent'});
  if (errors.length > 0) throw new Refusal('invalid', {errors});
  await countAgainst(context, byAddress, address);

  const {db} = context.database;
  const key = usernameKeyOf(account.username);
  const [passwordHash, named, twin] = [
    await hashPassword(account.password),
    await findAccount(db, key),
    await findTwin(db, account),
  ];
  const stale = named && isStale(named, now) ? named : undefined;
  if (named && !stale) {
    if (!(await isRepeated(named, account))) throw usernameTaken();
    if (await maySendCode(context, 'activation', key))
      await db.transaction().execute((tx) => sendCode(tx, named, 'activation', clockOf(context)));
    return codeSent(maskEmail(account.email));
  }
  if (twin) {
    await tellOwner(context, twin);
    return codeSent(maskEmail(account.email));
  }

  await maySendCode(context, 'activation', key);
  const id = uuidv7();
  try {
    await db.transaction().execute(async (tx) => {
      if (stale) await removeUnactivated(tx, stale.id);
      await addAccount(tx, {
        id,
        kind: account.kind,
        username: account.username,
        username_key: key,
        password_hash: passwordHash,
        full_name: account.fullName,
        birth_date: account.birthDate,
        identity_number: account.identityNumber,
        phone: account.phone,
        email: account.email,
        email_key: account.email.toLowerCase(),
        address: account.address ?? null,
        organisation: account.organisation ? JSON.stringify(account.organisation) : null,
        consent_version: account.consent,
        consent_at: now,
        created_at: now,
      });
      await sendCode(tx, {id, email: account.email}, 'activation', clockOf(context));
    });
  } catch (error) {
    if (isDuplicate(error)) throw usernameTaken();
    throw error;
  }
  return codeSent(maskEmail(account.email));
}

const usernameTaken = () =>
  new Refusal('invalid', {errors: [{pointer: '/username', code: 'username-taken'}]});

const isStale = ({activated_at, created_at}: AccountRow, now: Date) =>
  activated_at === null && now.getTime() - created_at.getTime() > unactivatedLife;

/** Only who knows the pending account's password may ask for its code again: nobody slips one in under another's mail. */
const isRepeated = async (named: AccountRow, {email, password}: Registration) =>
  named.activated_at === null &&
  named.email_key === email.toLowerCase() &&
  (await isPassword(named.password_hash, password));

async function tellOwner(context: Context, owner: AccountRow): Promise<void> {
  if (!(await isFirstOf(context, {name: 'account-exists', times: 1, within: 3600}, owner.id))) return;
  await context.database.db
    .transaction()
    .execute((tx) => addToOutbox(tx, {type: 'account-exists', to: owner.email, data: {}}));
}

const clockOf = ({config, now}: Context) => ({secret: config.secret, now: now()});

/** As it is kept: composed letters, one space between words, phone as E.164. */
function read(registration: Registration): Registration {
  const tidy = (text: string) => nfc(text).trim().replace(/\s+/g, ' ');
  const {address, organisation, ...rest} = registration;
  return {
    ...rest,
    username: registration.username.trim(),
    fullName: normalizePersonName(registration.fullName),
    birthDate: registration.birthDate.trim(),
    identityNumber: normalizeCitizenNumber(registration.identityNumber),
    phone: normalizePhone(registration.phone) ?? registration.phone,
    email: registration.email.trim(),
    ...(address?.trim() && {address: tidy(address)}),
    ...(registration.kind === 'organisation' &&
      organisation && {
        organisation: {
          ...organisation,
          name: tidy(organisation.name),
          taxCode: normalizeTaxCode(organisation.taxCode) ?? organisation.taxCode,
        },
      }),
  };
}
