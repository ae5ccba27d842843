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
  list: (id, options) => call(routes.list, {...options, params: {id}}),
  get: (id, options) => call(routes.get, {...options, params: {id}}),
  cancel: (id, options) => call(routes.cancel, {...options, params: {id}, repeatable: true}),
  receipt: (id, options) => call(routes.receipt, {...options, params: {id}}),
});
