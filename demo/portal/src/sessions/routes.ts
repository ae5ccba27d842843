import {Hono} from 'hono';
import {TokenRequest} from '../../../../src/contract/sessions.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {refreshSession} from './refresh.js';
import {signIn} from './sign-in.js';
import {signedIn} from './signed-in.js';
import {endFamily} from './store.js';
import {verifyProof} from './verify-proof.js';

export const sessionRoutes = (context: Context): Hono<Env> =>
  new Hono<Env>()
    .post('/sessions', async (c) => {
      const request = await readBody(c, TokenRequest);
      const jkt = await verifyProof(context, {
        proof: c.req.header('dpop'),
        method: c.req.method,
        path: c.req.path,
      });
      const tokens =
        request.grant_type === 'password'
          ? await signIn(context, {...request, jkt, address: addressOf(c)})
          : await refreshSession(context, {refreshToken: request.refresh_token, jkt});
      return c.json(tokens, 200, {'Cache-Control': 'no-store'});
    })
    .delete('/sessions/current', signedIn(context), async (c) => {
      await endFamily(context.database.db, c.var.session, 'signed-out', context.now());
      return c.body(null, 204);
    });
