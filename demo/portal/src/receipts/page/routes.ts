import {Hono, type Context as Call} from 'hono';
import type {ReceiptCheck} from '../../../../../src/contract/payments.js';
import {parseReference} from '../../../../../src/vietnam/reference.js';
import {portalName} from '../../description/names.js';
import {addressOf} from '../../http/address.js';
import type {Env} from '../../http/env.js';
import {countAgainst} from '../../http/throttle.js';
import {serveAsset} from '../../pages/asset.js';
import {layout} from '../../pages/layout.js';
import {pageStyles} from '../../pages/styles.js';
import type {Context} from '../../platform/context.js';
import {Refusal} from '../../platform/refusal.js';
import {checkReceipt} from '../check-receipt.js';
import {receiptChecks} from '../routes.js';
import {checkPage} from './page.js';
import {checkScript} from './script.js';
import {checkStyles} from './styles.js';
import {checkWords} from './words.js';

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** `/receipts/{code}`, where the QR of a receipt leads: for people. */
export function receiptPageRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const stylesheet = serveAsset(routes, 'receipt.css', 'text/css; charset=utf-8', pageStyles + checkStyles);
  const script = serveAsset(routes, 'receipt.js', 'text/javascript; charset=utf-8', checkScript);

  routes.get('/receipts', (c) => {
    const typed = c.req.query('code')?.trim().slice(0, 40) ?? '';
    const code = parseReference(typed) ?? typed;
    if (code)
      return c.redirect(`/receipts/${encodeURIComponent(code)}${inEnglish(c) ? '?lang=en' : ''}`, 303);
    return answer(c, '', undefined);
  });
  routes.get('/receipts/:code', async (c) => {
    await countAgainst(context, receiptChecks, addressOf(c));
    const typed = c.req.param('code').slice(0, 40);
    const receipt = await checkReceipt(context.database.db, typed).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'not-found') return undefined;
      throw error;
    });
    return answer(c, parseReference(typed) ?? typed, receipt);
  });
  return routes;

  function answer(c: Call, code: string, receipt: ReceiptCheck | undefined) {
    const lang = inEnglish(c) ? 'en' : 'vi';
    const page = layout({
      lang,
      title: `${checkWords[lang].title} · ${portalName[lang]}`,
      stylesheet,
      path: code ? `/receipts/${encodeURIComponent(code)}` : '/receipts',
      content: checkPage({lang, code, receipt, script}),
    });
    return c.html(page, code && !receipt ? 404 : 200, {
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    });
  }
}

const inEnglish = (c: Call): boolean => c.req.query('lang') === 'en';
