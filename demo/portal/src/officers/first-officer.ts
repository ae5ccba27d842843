import {randomInt} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {v7 as uuidv7} from 'uuid';
import {hashPassword, isPassword} from '../accounts/passwords.js';
import type {Context} from '../platform/context.js';
import {findOfficer} from './store.js';

export interface Officer {
  name: string;
  password: string;
}

/**
 * The officer of the demo, made at the first start and kept in the data folder, so that whoever started the portal can
 * sign in at the desk.
 * @returns Name and password in the clear: they are printed.
 */
export async function firstOfficer({config, database, now}: Context): Promise<Officer> {
  const file = join(config.dataDir, 'officer.json');
  const officer: Officer = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Officer)
    : {name: 'canbo', password: readablePassword()};
  const known = await findOfficer(database.db, officer.name);
  if (!(await isPassword(known?.password_hash, officer.password))) {
    const password_hash = await hashPassword(officer.password);
    await database.db
      .insertInto('officers')
      .values({
        id: uuidv7(),
        name: officer.name,
        full_name: 'Cán bộ một cửa',
        password_hash,
        agency: 'so-gddt',
        created_at: now(),
      })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({password_hash}))
      .execute();
  }
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(officer), {mode: 0o600});
  return officer;
}

/** Sixteen letters and digits that nobody mistakes for another, in fours: 79 bits. */
function readablePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  const four = () => Array.from({length: 4}, () => alphabet[randomInt(alphabet.length)]).join('');
  return [four(), four(), four(), four()].join('-');
}
