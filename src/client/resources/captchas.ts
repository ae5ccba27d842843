import {captchaRoutes as routes} from '../../contract/captcha.js';
import type {Call} from '../call.js';
import type {PortalClient} from '../portal-client.js';

export const captchas = (call: Call): PortalClient['captchas'] => ({
  create: (key, options) => call(routes.captcha, {...options, body: {key}}),
});
