import {Status} from './dossiers.js';
import {Instant, PaymentId} from './ids.js';
import {PaymentState} from './payments.js';
import {route} from './route.js';
import * as z from './zod.js';

/**
 * One server-sent event of `dossiers/{id}/events`, as the JSON of its `data`; its `id` goes back as `Last-Event-ID`.
 * Unknown types are ignored. Read by streaming `fetch`, since `EventSource` cannot carry DPoP.
 */
export const DossierEvent = z.discriminatedUnion('type', [
  z.looseObject({type: z.literal('status'), status: Status, at: Instant}),
  z.looseObject({type: z.literal('payment'), payment: PaymentId, state: PaymentState, at: Instant}),
]);
export type DossierEvent = z.infer<typeof DossierEvent>;

export const eventRoutes = {
  events: route({
    method: 'GET',
    path: 'dossiers/{id}/events',
    summary: 'Changes of a dossier as they happen (text/event-stream).',
    auth: 'session',
    body: undefined,
    answer: undefined,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
};
