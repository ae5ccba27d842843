import type {Tokens} from '../../../../src/contract/sessions.js';
import type {Person} from '../accounts/person.js';
import type {Tx} from '../platform/database.js';
import {hashToken, newToken, sign} from '../platform/secrets.js';
import {idleTimeout} from './signed-in.js';
import {addAccessToken} from './store.js';

/** Seconds. */
export const accessLife = 300;

/**
 * The refresh token after another. It can be told again while the old one is in grace, without being kept anywhere,
 * and nobody can work it out without the portal's secret.
 */
export const successorOf = (secret: Buffer, refreshToken: string): string =>
  sign(secret, 'refresh-token', refreshToken);

/** A new access token of a family, with what goes along. */
export async function issueTokens(
  tx: Tx,
  {
    family,
    refreshToken,
    person,
    now,
  }: {
    family: string;
    refreshToken: string;
    person: Pick<Person, 'kind' | 'username' | 'fullName'>;
    now: Date;
  },
): Promise<Tokens> {
  const accessToken = newToken();
  await addAccessToken(tx, family, hashToken(accessToken), new Date(now.getTime() + accessLife * 1000));
  const {kind, username, fullName} = person;
  return {
    access_token: accessToken,
    token_type: 'DPoP',
    expires_in: accessLife,
    refresh_token: refreshToken,
    idle_timeout: idleTimeout,
    account: {kind, username, fullName},
  };
}
