import {dossierRoutes as routes} from '../../contract/dossiers.js';
import type {Call} from '../call.js';
import type {PortalClient} from '../portal-client.js';

export const dossiers = (call: Call): PortalClient['dossiers'] => ({
  create: (body, options) => call(routes.create, {...options, body, repeatable: true}),
  list: (options) => call(routes.list, options),
  get: (id, options) => call(routes.get, {...options, params: {id}}),
  patch: (id, version, body, options) =>
    call(routes.patch, {...options, params: {id}, headers: {'if-match': `"${version}"`}, body}),
  sendLink: (id, options) => call(routes.sendLink, {...options, params: {id}}),
  discard: (id, options) => call(routes.discard, {...options, params: {id}}),
  submit: (id, key, body, options) =>
    call(routes.submit, {
      ...options,
      params: {id},
      headers: {'idempotency-key': key},
      body,
      repeatable: true,
    }),
  supplement: (id, body, options) => call(routes.supplement, {...options, params: {id}, body}),
  withdraw: (id, body, options) => call(routes.withdraw, {...options, params: {id}, body, repeatable: true}),
  rate: (id, body, options) => call(routes.rate, {...options, params: {id}, body, repeatable: true}),
  complain: (id, body, options) => call(routes.complain, {...options, params: {id}, body, repeatable: true}),
  resultFile: (id, options) => call(routes.resultFile, {...options, params: {id}}),
  application: (id, application, options) =>
    call(routes.application, {...options, params: {id, application}}),
  reception: (id, options) => call(routes.reception, {...options, params: {id}}),
  appointment: (id, options) => call(routes.appointment, {...options, params: {id}}),
  track: (handle, options) => call(routes.track, {...options, params: {handle: handle.trim()}}),
});
