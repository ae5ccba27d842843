import {Hono} from 'hono';
import {CaptchaRequest} from '../../../../src/contract/captcha.js';
import type {Env} from '../http/env.js';
import {readBody} from '../http/read-body.js';
import type {Context} from '../platform/context.js';
import {signedIn} from '../sessions/signed-in.js';
import {createCaptcha} from './create-captcha.js';

export const captchaRoutes = (context: Context): Hono<Env> =>
  new Hono<Env>().post('/captchas', signedIn(context), async (c) =>
    c.json(await createCaptcha(context, c.var.person.id, await readBody(c, CaptchaRequest)), 201),
  );
