import type {Dossier, DossierSummary} from '../contract/dossiers.js';
import type {IdempotencyKey} from '../contract/ids.js';
import type {Payment} from '../contract/payments.js';
import type {Failure} from './failure.js';
import type {Transition} from './flow.js';

/** What a payment is about, as far as it is known. */
interface Owing {
  dossier: Dossier;
}

export type PaymentFlow =
  | {at: 'loading'}
  | {at: 'unreachable'; failure: Failure}
  /** No dossier was named: those of the person that owe something. */
  | {at: 'listing'; dossiers: readonly DossierSummary[]}
  | ({at: 'nothing-owed'} & Owing)
  | ({at: 'choose'; failure?: Failure | undefined} & Owing)
  /** No answer yet: the same key is sent again. */
  | ({at: 'starting'; key: IdempotencyKey; method: string} & Owing)
  | ({at: 'pending'; payment: Payment} & Owing)
  /** Paid. `payment` is absent when it was made elsewhere. */
  | ({at: 'settled'; payment?: Payment | undefined} & Owing)
  | ({at: 'refunded'; payment: Payment} & Owing)
  /** Money came that does not match: somebody looks at it. */
  | ({at: 'review'; payment?: Payment | undefined} & Owing)
  | ({at: 'expired'; payment: Payment} & Owing)
  | ({at: 'failed'; payment: Payment} & Owing);

export type PaymentFlowEvent =
  | {type: 'load'}
  | {type: 'unreachable'; failure: Failure}
  | {type: 'listed'; dossiers: readonly DossierSummary[]}
  | {type: 'loaded'; dossier: Dossier}
  | {type: 'start'; key: IdempotencyKey; method: string}
  | {type: 'refused'; failure: Failure}
  /** The answer to a start. */
  | {type: 'started'; payment: Payment}
  /** A payment as it stands: the answer to a question, asked because of an event or because time went by. */
  | {type: 'told'; payment: Payment}
  /** The dossier, read again: what was paid elsewhere, or by an earlier attempt, shows there. */
  | {type: 'reread'; dossier: Dossier};

export const paymentStart: PaymentFlow = {at: 'loading'};

/** Paying what is owed. No state but settled and refunded is final: a late success wins over an early failure. */
export const pay: Transition<PaymentFlow, PaymentFlowEvent> = (state, event) => {
  switch (event.type) {
    case 'load':
      return {at: 'loading'};
    case 'unreachable':
      return state.at === 'loading' ? {at: 'unreachable', failure: event.failure} : state;
    case 'listed':
      return {at: 'listing', dossiers: event.dossiers.filter(owes)};
    case 'loaded':
      return state.at === 'loading' ? standing(event.dossier) : state;
    case 'start':
      return 'dossier' in state && mayStart.has(state.at)
        ? {at: 'starting', dossier: state.dossier, key: event.key, method: event.method}
        : state;
    case 'refused':
      if (state.at !== 'starting') return state;
      return event.failure.code === 'already-settled'
        ? {at: 'settled', dossier: state.dossier}
        : {at: 'choose', dossier: state.dossier, failure: event.failure};
    case 'started':
      return state.at === 'starting' ? outcome(state.dossier, event.payment) : state;
    case 'told':
      return 'dossier' in state ? told(state, event.payment) : state;
    case 'reread':
      return 'dossier' in state ? reread(state, event.dossier) : state;
  }
};

export const owes = ({obligation}: Pick<Dossier, 'obligation'>): boolean =>
  obligation?.state === 'due' || obligation?.state === 'review';

const mayStart: ReadonlySet<PaymentFlow['at']> = new Set(['choose', 'expired', 'failed']);

function standing(dossier: Dossier): PaymentFlow {
  const state = dossier.obligation?.state ?? 'none';
  return {at: state === 'none' ? 'nothing-owed' : state === 'due' ? 'choose' : state, dossier};
}

const outcomes = {
  pending: 'pending',
  settled: 'settled',
  refunding: 'settled',
  refunded: 'refunded',
  review: 'review',
  expired: 'expired',
  failed: 'failed',
  cancelled: 'failed',
} as const satisfies Record<Payment['state'], PaymentFlow['at']>;

const outcome = (dossier: Dossier, payment: Payment): PaymentFlow => ({
  at: outcomes[payment.state],
  dossier,
  payment,
});

function told(state: Extract<PaymentFlow, Owing>, payment: Payment): PaymentFlow {
  if (payment.dossier !== state.dossier.id || state.at === 'refunded') return state;
  const next = outcome(state.dossier, payment);
  if (state.at === 'settled')
    return next.at === 'refunded' || (next.at === 'settled' && !state.payment) ? next : state;
  // an earlier attempt may still tell of itself; only its success counts
  const isShown = 'payment' in state && state.payment?.id === payment.id;
  return isShown || next.at === 'settled' ? next : state;
}

function reread(state: Extract<PaymentFlow, Owing>, dossier: Dossier): PaymentFlow {
  const isOpen = state.at !== 'settled' && state.at !== 'refunded' && state.dossier.id === dossier.id;
  return isOpen && dossier.obligation?.state === 'settled' ? {at: 'settled', dossier} : state;
}
