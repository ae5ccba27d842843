import {Hono, type Context as Call} from 'hono';
import {addressOf} from '../../../http/address.js';
import type {Env} from '../../../http/env.js';
import {describe} from '../../../http/problems.js';
import type {Context} from '../../../platform/context.js';
import {vnpayAnswer, type VnpayAnswer} from './answer.js';
import {takeVnpayNotice} from './take-notice.js';
import type {VnpaySettings} from './settings.js';

/** Under `/api/v1`; called by VNPAY's servers, never by a page. It is always answered with status 200 and a code. */
export function vnpayNoticeRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const settings = context.config.vnpay;
  if (!settings) return routes;
  routes.get('/notices/vnpay', async (c) => {
    const code = await codeFor(context, settings, c);
    return c.json(vnpayAnswer(code), 200, {'Cache-Control': 'no-store'});
  });
  return routes;
}

async function codeFor(context: Context, settings: VnpaySettings, c: Call): Promise<VnpayAnswer['RspCode']> {
  const {noticeAddresses: allowed} = settings;
  if (allowed.length > 0 && !allowed.includes(addressOf(c))) return '97';
  try {
    return await takeVnpayNotice(context, settings, rawQueryOf(c));
  } catch (error) {
    context.log.error({gateway: 'vnpay', ...describe(error)}, 'notice not taken');
    return '99';
  }
}

/** What stands after the `?`, byte for byte. */
export const rawQueryOf = (c: Call): string => /\?([^#]*)/.exec(c.req.url)?.[1] ?? '';
