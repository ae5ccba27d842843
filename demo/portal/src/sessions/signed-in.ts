import {createMiddleware} from 'hono/factory';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {hashToken} from '../platform/secrets.js';
import {findSession, touchSession} from './store.js';
import {verifyProof} from './verify-proof.js';

/** Seconds without a request after which a session ends. */
export const idleTimeout = 15 * 60;

/**
 * Lets only a signed-in person through: `Authorization: DPoP <token>` with the proof of the key that the session
 * was begun with. Sets `person` and `session`.
 */
export const signedIn = (context: Context) =>
  createMiddleware<Env>(async (c, next) => {
    const [, accessToken] = /^DPoP ([\w-]{20,100})$/i.exec(c.req.header('authorization') ?? '') ?? [];
    if (!accessToken) throw new Refusal('signed-out');
    const jkt = await verifyProof(context, {
      proof: c.req.header('dpop'),
      method: c.req.method,
      path: c.req.path,
      accessToken,
    });
    const {db} = context.database;
    const now = context.now();
    const session = await findSession(db, hashToken(accessToken), now, idleTimeout);
    if (session?.jkt !== jkt) throw new Refusal('signed-out');
    await touchSession(db, session, now);
    c.set('person', session.person);
    c.set('session', session.family);
    await next();
    c.header('Cache-Control', 'no-store');
  });
