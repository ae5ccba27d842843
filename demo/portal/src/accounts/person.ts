import type {Profile} from '../../../../src/contract/accounts.js';

/** Whoever is signed in: the account's id and profile. */
export interface Person extends Profile {
  id: string;
}
