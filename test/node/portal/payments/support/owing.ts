import {randomBytes} from 'node:crypto';
import {sql} from 'kysely';
import {v7 as uuidv7} from 'uuid';
import type {Obligation} from '../../../../../src/contract/dossiers.js';
import {newReference} from '../../../../../src/vietnam/reference.js';
import type {APerson} from '../../a-person.js';
import type {TestPortal} from '../../start-test-portal.js';

export const fee = 500_000;

const obligation = {
  total: fee,
  currency: 'VND',
  state: 'due',
  items: [
    {
      kind: 'phi',
      amount: fee,
      quantity: 1,
      unit: 'văn bằng',
      fullAmount: fee,
      total: fee,
      basis: 'Thông tư 164/2016/TT-BTC',
    },
  ],
} satisfies Obligation;

/** Dossiers of a person that were filed and wait to be paid, as filing them leaves them: many of them, at once. */
export async function owing(portal: TestPortal, person: APerson, count: number): Promise<string[]> {
  const {db} = portal.context.database;
  const {id: account} = await db
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', person.email)
    .executeTakeFirstOrThrow();
  const at = portal.context.now();
  const ids = Array.from({length: count}, () => uuidv7());
  await db
    .insertInto('dossiers')
    .values(
      ids.map((id) => ({
        id,
        account_id: account,
        procedure_code: '1.004889',
        procedure_name: 'Công nhận văn bằng',
        form_version: '1',
        version: 3,
        status: 6,
        values: '{}',
        parties: '{}',
        receives: 'so-gddt',
        handles: 'so-gddt',
        decides: 'so-gddt',
        reference: newReference(randomBytes(10)),
        submitted_at: at,
        obligation: JSON.stringify(obligation),
        created_at: at,
        updated_at: at,
      })),
    )
    .execute();
  for (const status of [1, 6])
    await sql`
      insert into status_changes (dossier_id, status, at, actor, details)
      select id, ${status}, ${at}, 'portal', '{}' from dossiers where id = any(${ids})`.execute(db);
  return ids;
}
