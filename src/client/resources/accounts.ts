import {accountRoutes as routes} from '../../contract/accounts.js';
import type {Call} from '../call.js';
import type {PortalClient} from '../portal-client.js';

export const accounts = (call: Call): PortalClient['accounts'] => ({
  register: (body, options) => call(routes.register, {...options, body}),
  activate: (body, options) => call(routes.activate, {...options, body}),
  resendActivation: (body, options) => call(routes.resendActivation, {...options, body}),
  requestPasswordReset: (body, options) => call(routes.requestPasswordReset, {...options, body}),
  resetPassword: (body, options) => call(routes.resetPassword, {...options, body}),
  profile: (options) => call(routes.profile, options),
});
