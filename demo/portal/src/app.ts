import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {accountRoutes} from './accounts/routes.js';
import {captchaRoutes} from './captchas/routes.js';
import {catalogueRoutes} from './catalogue/routes.js';
import {cdnRoutes} from './cdn/routes.js';
import {descriptionRoutes} from './description/routes.js';
import {deskRoutes} from './desk/routes.js';
import {dossierRoutes} from './dossiers/routes.js';
import {embedRoutes} from './embed/routes.js';
import type {EventHub} from './events/hub.js';
import {eventRoutes} from './events/routes.js';
import {extensionRoutes} from './extensions/routes.js';
import {handoverRoutes} from './handovers/routes.js';
import {noticeRoutes} from './notices/routes.js';
import {pageRoutes} from './pages/routes.js';
import {nationalRoutes} from './payments/gateways/national/routes.js';
import {backFromVnpay} from './payments/gateways/vnpay/coming-back.js';
import {vnpayNoticeRoutes} from './payments/gateways/vnpay/routes.js';
import {payPageRoutes} from './payments/pay-pages/routes.js';
import {paperRoutes} from './papers/routes.js';
import {paymentRoutes} from './payments/routes.js';
import {receiptPageRoutes} from './receipts/page/routes.js';
import {receiptRoutes} from './receipts/routes.js';
import {crossOrigin} from './sites/cross-origin.js';
import type {Env} from './http/env.js';
import {notFound, onError} from './http/problems.js';
import {securityHeaders} from './http/security-headers.js';
import {Refusal} from './platform/refusal.js';
import type {Context} from './platform/context.js';
import {largestResult} from './results/store.js';
import {sessionRoutes} from './sessions/routes.js';
import {nonceHeader} from './sessions/nonce-header.js';
import {specimenRoutes} from './specimens/routes.js';
import {uploadRoutes} from './uploads/routes.js';

/** Bytes of a JSON body: a dossier's values with every long text full stay well below. */
const largestBody = 256 * 1024;

/** Bytes of a desk's form that carries the letter of a result. */
const largestForm = largestResult + 64 * 1024;
const resultOfDesk = /^\/desk\/dossiers\/[^/]+\/result$/;

const atMost = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Refusal('too-large');
    },
  });

/** Everything that hono answers. */
export function createApp(context: Context, hub: EventHub): Hono<Env> {
  const app = new Hono<Env>();
  app.onError(onError(context.log));
  app.notFound(notFound);
  app.use(securityHeaders);
  app.use((c, next) => (resultOfDesk.test(c.req.path) ? atMost(largestForm) : atMost(largestBody))(c, next));
  app.use('/api/v1/*', crossOrigin(context), nonceHeader(context));
  app.route('/', pageRoutes(context));
  app.route('/', receiptPageRoutes(context));
  app.route('/', descriptionRoutes(context));
  app.route('/', embedRoutes(context));
  app.route('/', extensionRoutes(context));
  app.route('/', cdnRoutes(context));
  app.route('/', specimenRoutes());
  app.route('/api/v1', catalogueRoutes(context));
  app.route('/api/v1', accountRoutes(context));
  app.route('/api/v1', sessionRoutes(context));
  app.route('/api/v1', captchaRoutes(context));
  app.route('/api/v1', dossierRoutes(context));
  app.route('/api/v1', uploadRoutes(context));
  app.route('/api/v1', handoverRoutes(context));
  app.route('/api/v1', paymentRoutes(context));
  app.route('/api/v1', paperRoutes(context));
  app.route('/api/v1', receiptRoutes(context));
  app.route('/api/v1', noticeRoutes(context));
  app.route('/api/v1', nationalRoutes(context));
  app.route('/api/v1', vnpayNoticeRoutes(context));
  app.route('/', payPageRoutes(context, {vnpay: backFromVnpay(context)}));
  app.route('/api/v1', eventRoutes(context, hub));
  app.route('/desk', deskRoutes(context));
  app.get('/healthz', (c) => c.json({ok: true}, 200, {'Cache-Control': 'no-store'}));
  return app;
}
