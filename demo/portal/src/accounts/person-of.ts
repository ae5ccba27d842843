import type {Selectable} from 'kysely';
import type {AccountTables} from './tables.js';
import type {Person} from './person.js';

export type AccountRow = Selectable<AccountTables['accounts']>;

export const personOf = (row: AccountRow): Person => ({
  id: row.id,
  kind: row.kind,
  username: row.username,
  fullName: row.full_name,
  birthDate: row.birth_date,
  identityNumber: row.identity_number,
  phone: row.phone,
  email: row.email,
  ...(row.address !== null && {address: row.address}),
  ...(row.organisation !== null && {organisation: row.organisation}),
});
