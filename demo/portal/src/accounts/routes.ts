import {Hono} from 'hono';
import {Activation, CodeRequest, PasswordReset, Registration} from '../../../../src/contract/accounts.js';
import {addressOf} from '../http/address.js';
import type {Env} from '../http/env.js';
import {readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {signedIn} from '../sessions/signed-in.js';
import {activateAccount, resendActivation} from './activate.js';
import {registerAccount} from './register.js';
import {requestPasswordReset, resetPassword} from './reset-password.js';

export const accountRoutes = (context: Context): Hono<Env> =>
  new Hono<Env>()
    .post('/accounts', async (c) =>
      c.json(await registerAccount(context, await readBody(c, Registration), addressOf(c)), 201),
    )
    .post('/accounts/activation', async (c) => {
      await activateAccount(context, await readBody(c, Activation), addressOf(c));
      return c.body(null, 204);
    })
    .post('/accounts/activation/code', async (c) =>
      c.json(await resendActivation(context, await readBody(c, CodeRequest)), 202),
    )
    .post('/accounts/password-reset/code', async (c) =>
      c.json(await requestPasswordReset(context, await readBody(c, CodeRequest)), 202),
    )
    .post('/accounts/password-reset', async (c) => {
      await resetPassword(context, await readBody(c, PasswordReset), addressOf(c));
      return c.body(null, 204);
    })
    .get('/account', signedIn(context), (c) => {
      const {id: _, ...profile} = c.var.person;
      return c.json(profile);
    });
