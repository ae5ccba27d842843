import {paymentRoutes as routes} from '../../contract/payments.js';
import type {Call} from '../call.js';
import type {PortalClient} from '../portal-client.js';

export const payments = (call: Call): PortalClient['payments'] => ({
  start: (id, key, body, options) =>
    call(routes.start, {
      ...options,
      params: {id},
      headers: {'idempotency-key': key},
      body,
      repeatable: true,
    }),
  get: (id, options) => call(routes.get, {...options, params: {id}}),
});
