import {Hono, type Context as Call} from 'hono';
import {findDossier} from '../../dossiers/store.js';
import type {Env} from '../../http/env.js';
import {idParam} from '../../http/id-param.js';
import {serveAsset} from '../../pages/asset.js';
import type {Context} from '../../platform/context.js';
import {Refusal} from '../../platform/refusal.js';
import {intentOf} from '../intent.js';
import {findPayment, isExpired, type PaymentRow} from '../store.js';
import {goPage, standingPage, strangePage} from './page.js';
import {payScript} from './script.js';
import {payStyles} from './styles.js';
import {wayBack} from './way-back.js';
import {stateWords} from './words.js';

/** Nothing inline, nothing from elsewhere, in no frame. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** A gateway's page that sends the browser back: whose payment it is, or none where the address is not the gateway's. */
export type ComingBack = (c: Call) => Promise<PaymentRow | undefined>;

/**
 * `/pay/…`: the portal's pages around a gateway's. They show and lead on, and change nothing. A payment's id opens them
 * and nobody is asked who they are, so they say nothing but how it stands.
 * @param comingBack - By the id of the gateway: `/pay/ID/return`, for gateways with one address for all payments.
 */
export function payPageRoutes(context: Context, comingBack: Readonly<Record<string, ComingBack>>): Hono<Env> {
  const routes = new Hono<Env>();
  const {now, database, gateways} = context;
  const assets = {
    stylesheet: serveAsset(routes, 'pay.css', 'text/css; charset=utf-8', payStyles),
    script: serveAsset(routes, 'pay.js', 'text/javascript; charset=utf-8', payScript),
  };
  const headers = {'Content-Security-Policy': policy, 'Cache-Control': 'no-store'};
  const langOf = (c: Call) => (c.req.query('lang') === 'en' ? 'en' : 'vi');
  const missing = (c: Call) => c.html(strangePage(assets, langOf(c), 'missing'), 404, headers);
  const stateOf = (row: PaymentRow) => (isExpired(row, now()) ? 'expired' : row.state);

  async function gatewayUrl(row: PaymentRow): Promise<string | undefined> {
    const gateway = gateways.get(row.method);
    if (gateway?.method.kind !== 'redirect' || stateOf(row) !== 'pending') return undefined;
    const {receives = ''} = (await findDossier(database.db, row.dossier_id)) ?? {};
    const next = await gateway.next(intentOf(context, row, receives));
    return next.kind === 'redirect' ? next.url : undefined;
  }

  for (const [gateway, find] of Object.entries(comingBack)) {
    routes.get(`/pay/${gateway}/return`, async (c) => {
      const row = await find(c);
      if (row) return c.redirect(`/pay/${row.id}/return`, 303);
      return c.html(strangePage(assets, langOf(c), 'strange'), 400, headers);
    });
  }
  routes.get('/pay/:id/go', async (c) => {
    const row = await paymentOf(context, c);
    if (!row) return missing(c);
    const url = await gatewayUrl(row);
    if (url === undefined) return c.redirect(`/pay/${row.id}/return`, 303);
    if (c.req.query('here') === undefined) return c.redirect(url, 303);
    return c.html(goPage(assets, row.locale, {payment: row.id, url}), 200, headers);
  });
  routes.get('/pay/:id/return', async (c) => {
    const row = await paymentOf(context, c);
    if (!row) return missing(c);
    const {id: payment, locale, reason} = row;
    const state = stateOf(row);
    const words = stateWords(locale, state, reason);
    const back = await wayBack(context, row);
    return c.html(standingPage(assets, locale, {payment, state, words, back}), 200, headers);
  });
  routes.get('/pay/:id/state', async (c) => {
    const row = await paymentOf(context, c);
    if (!row) throw new Refusal('not-found');
    const state = stateOf(row);
    return c.json({state, ...stateWords(row.locale, state, row.reason)}, 200, {'Cache-Control': 'no-store'});
  });
  return routes;
}

async function paymentOf({database}: Context, c: Call): Promise<PaymentRow | undefined> {
  try {
    return await findPayment(database.db, idParam(c));
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
