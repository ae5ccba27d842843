import {accountRoutes} from './accounts.js';
import {captchaRoutes} from './captcha.js';
import {catalogueRoutes} from './catalogue.js';
import {dossierRoutes} from './dossiers.js';
import {eventRoutes} from './events.js';
import {handoverRoutes} from './handovers.js';
import {paymentRoutes} from './payments.js';
import {sessionRoutes} from './sessions.js';
import {uploadRoutes} from './uploads.js';

/** The whole table, by resource. A page with a search imports only `catalogueRoutes`. */
export const routes = {
  catalogue: catalogueRoutes,
  accounts: accountRoutes,
  sessions: sessionRoutes,
  captcha: captchaRoutes,
  dossiers: dossierRoutes,
  uploads: uploadRoutes,
  payments: paymentRoutes,
  events: eventRoutes,
  handovers: handoverRoutes,
};
