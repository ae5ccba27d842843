import type {DossierId, PaymentId, ProcedureCode, Reference} from '../contract/ids.js';

/** Steps of `<dvc-dossier-wizard>`, in order. */
export type FilingStep = 'applicant' | 'components' | 'delivery' | 'review' | 'receipt';

/**
 * What every event carries: ids and codes only, never a person's data and never a token.
 * The emitter, the site's types, the frame's messages and the documentation come from this table.
 */
export interface DvcEventDetails {
  'dvc-ready': object;
  'dvc-registered': {kind: string};
  'dvc-signed-in': {kind: string};
  'dvc-signed-out': {reason: 'person' | 'idle' | 'portal'};
  'dvc-procedure-selected': {procedure: ProcedureCode};
  'dvc-step': {dossier: DossierId; step: FilingStep};
  'dvc-draft-saved': {dossier: DossierId};
  'dvc-before-submit': {dossier: DossierId; procedure: ProcedureCode};
  'dvc-dossier-submitted': {dossier: DossierId; procedure: ProcedureCode; reference: Reference};
  'dvc-payment-started': {dossier: DossierId; payment: PaymentId; method: string};
  'dvc-payment-settled': {dossier: DossierId; payment: PaymentId};
  'dvc-handoff': {procedure: ProcedureCode; url: string};
  'dvc-error': {code: string};
}

export type DvcEventType = keyof DvcEventDetails;
export type DvcEvent<K extends DvcEventType> = CustomEvent<DvcEventDetails[K]>;

/** `dvc-before-submit` waits for what the site passes to `waitUntil`; a rejection cancels the submission. */
export interface BeforeSubmitEvent extends CustomEvent<DvcEventDetails['dvc-before-submit']> {
  waitUntil(promise: Promise<unknown>): void;
}

export {eventMembers} from './event-members.js';

const cancelable = new Set<DvcEventType>(['dvc-procedure-selected', 'dvc-before-submit', 'dvc-handoff']);
export const isCancelable = (type: DvcEventType): boolean => cancelable.has(type);

/**
 * Tells the site. Resolves `false` when the site cancelled the event and takes over; events that
 * can't be cancelled resolve `true`. A `waitUntil` promise that does not settle in 10 s means go on.
 */
export async function emit<K extends DvcEventType>(
  from: EventTarget,
  type: K,
  detail: DvcEventDetails[K],
): Promise<boolean> {
  const event = new CustomEvent(type, {
    detail,
    bubbles: true,
    composed: true,
    cancelable: isCancelable(type),
  });
  const waiting: Promise<unknown>[] = [];
  if (type === 'dvc-before-submit') {
    Object.assign(event, {waitUntil: (promise: Promise<unknown>) => void waiting.push(promise)});
  }
  if (!from.dispatchEvent(event)) return false;
  if (waiting.length === 0) return true;
  const patience = new Promise<true>((resolve) => setTimeout(resolve, 10_000, true));
  return Promise.race([
    patience,
    Promise.all(waiting).then(
      () => true,
      () => false,
    ),
  ]);
}

type EventMap = {
  [K in DvcEventType]: K extends 'dvc-before-submit' ? BeforeSubmitEvent : DvcEvent<K>;
};
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how lib.dom is extended
  interface HTMLElementEventMap extends EventMap {}
  // they bubble: a site may listen at its document
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how lib.dom is extended
  interface DocumentEventMap extends EventMap {}
}
