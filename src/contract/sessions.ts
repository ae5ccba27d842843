import {AccountKind} from './accounts.js';
import {route} from './route.js';
import * as z from './zod.js';

export const SignIn = z.looseObject({
  grant_type: z.literal('password'),
  username: z.string(),
  password: z.string(),
});
export const Refresh = z.looseObject({grant_type: z.literal('refresh_token'), refresh_token: z.string()});
export const TokenRequest = z.discriminatedUnion('grant_type', [SignIn, Refresh]);
export type TokenRequest = z.infer<typeof TokenRequest>;

/**
 * A session's tokens (RFC 6749 §5.1 names), bound to the key of the DPoP proof (RFC 9449).
 * The refresh token rotates: for 10 s the same old token from the same key gets the same successor;
 * later reuse ends the family.
 */
export const Tokens = z.looseObject({
  access_token: z.string(),
  token_type: z.literal('DPoP'),
  /** Seconds, at most 300. */
  expires_in: z.int(),
  refresh_token: z.string(),
  /** Seconds without a request after which the portal ends the session. */
  idle_timeout: z.int(),
  account: z.looseObject({kind: AccountKind, username: z.string(), fullName: z.string()}),
});
export type Tokens = z.infer<typeof Tokens>;

export const sessionRoutes = {
  token: route({
    method: 'POST',
    path: 'sessions',
    summary: 'Signs in or refreshes; a DPoP proof with the portal’s nonce is required.',
    auth: 'own',
    body: TokenRequest,
    answer: Tokens,
    status: 200,
    problems: ['malformed', 'use-dpop-nonce', 'sign-in-refused', 'not-activated', 'signed-out', 'too-many'],
  }),
  signOut: route({
    method: 'DELETE',
    path: 'sessions/current',
    summary: 'Ends the session and its refresh tokens.',
    auth: 'session',
    body: undefined,
    answer: undefined,
    status: 204,
    problems: ['signed-out'],
  }),
};
