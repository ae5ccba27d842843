import type {Tokens} from '../contract/sessions.js';
import type {SignedIn} from './portal-client.js';

/** A session as the store keeps it, always as a secret. */
export interface KeptSession {
  /** Tells one signing-in from the next. */
  id: string;
  accessToken: string;
  refreshToken: string;
  /** When to get another access token: some seconds before its end, by this device's clock, ms. */
  renewAt: number;
  /** Seconds. */
  idleTimeout: number;
  /**
   * Set before a refresh is sent and gone with its answer. Found by another frame, or after a reload, it means that
   * the answer was lost: refreshing at once gets the same successor, while waiting would end the family.
   */
  refreshing?: true;
  account: SignedIn;
}

export function sessionOf(tokens: Tokens, id: string): KeptSession {
  const {access_token: accessToken, refresh_token: refreshToken, expires_in: seconds} = tokens;
  const {kind, username, fullName} = tokens.account;
  return {
    id,
    accessToken,
    refreshToken,
    renewAt: Date.now() + (seconds - Math.min(20, seconds / 2)) * 1000,
    idleTimeout: tokens.idle_timeout,
    account: {kind, username, fullName},
  };
}
