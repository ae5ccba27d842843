import type {Dossier, DossierSummary} from '../contract/dossiers.js';
import type {IdempotencyKey} from '../contract/ids.js';
import type {Payment} from '../contract/payments.js';
import type {Failure} from './failure.js';
import type {Transition} from './flow.js';

/** What a payment is about, and every try to pay it that is known, newest first. */
interface Owing {
  dossier: Dossier;
  payments: readonly Payment[];
}

export type PaymentFlow =
  | {at: 'loading'}
  | {at: 'unreachable'; failure: Failure}
  /** No dossier was named: those of the person that owe something. */
  | {at: 'listing'; dossiers: readonly DossierSummary[]}
  | ({at: 'nothing-owed'} & Owing)
  /** A way to pay is to be chosen. `last`: the try that came to nothing, or whose money went back. */
  | ({at: 'choose'; last?: Payment | undefined; failure?: Failure | undefined} & Owing)
  /** No answer yet: the same key is sent again. */
  | ({at: 'starting'; key: IdempotencyKey; method: string} & Owing)
  | ({at: 'pending'; payment: Payment; failure?: Failure | undefined} & Owing)
  /** Given up, as far as we know: money that comes all the same settles it. */
  | ({at: 'cancelling'; payment: Payment} & Owing)
  /** Paid. `payment` is absent when it was made elsewhere. */
  | ({at: 'settled'; payment?: Payment | undefined} & Owing)
  | ({at: 'refunding'; payment: Payment} & Owing)
  | ({at: 'refunded'; payment: Payment} & Owing)
  /** Money came that does not match: somebody looks at it. */
  | ({at: 'review'; payment?: Payment | undefined} & Owing);

export type PaymentFlowEvent =
  | {type: 'load'}
  | {type: 'unreachable'; failure: Failure}
  | {type: 'listed'; dossiers: readonly DossierSummary[]}
  | {type: 'loaded'; dossier: Dossier; payments: readonly Payment[]}
  | {type: 'start'; key: IdempotencyKey; method: string}
  | {type: 'cancel'}
  /** A start or a cancellation did not go through. */
  | {type: 'refused'; failure: Failure}
  /** The answer to a start or a cancellation. */
  | {type: 'answered'; payment: Payment}
  /** All of it as it stands: the answer to a question, asked because of an event or because time went by. */
  | {type: 'told'; dossier: Dossier; payments: readonly Payment[]};

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
      return state.at === 'loading' ? standing(event) : state;
    case 'start':
      return state.at === 'choose'
        ? {...owing(state), at: 'starting', key: event.key, method: event.method}
        : state;
    case 'cancel':
      return state.at === 'pending' ? {...owing(state), at: 'cancelling', payment: state.payment} : state;
    case 'refused':
      return refused(state, event.failure);
    case 'answered':
      return state.at === 'starting' || state.at === 'cancelling' ? answered(state, event.payment) : state;
    case 'told':
      return 'dossier' in state && event.dossier.id === state.dossier.id
        ? moved(state, known({...state, dossier: event.dossier}, event.payments))
        : state;
  }
};

export const owes = ({obligation}: Pick<Dossier, 'obligation'>): boolean =>
  obligation?.state === 'due' || obligation?.state === 'review';

const owing = ({dossier, payments}: Owing): Owing => ({dossier, payments});

/** Settled stays settled until its money goes back; an answer that was slow can't undo it. */
const stays = (before: Payment, now: Payment): boolean =>
  before.state === 'refunded' ||
  (before.state === 'settled' && !isBack(now)) ||
  (isBack(before) && !isBack(now));

const isBack = ({state}: Payment): boolean => state === 'refunding' || state === 'refunded';

/** What is known, with these payments as they stand now. */
function known({dossier, payments}: Owing, told: readonly Payment[]): Owing {
  const all = new Map(payments.map((one) => [one.id, one]));
  for (const one of told) {
    const before = all.get(one.id);
    if (!before || !stays(before, one)) all.set(one.id, one);
  }
  const sorted = [...all.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  const isPaid = sorted.some(({state}) => state === 'settled');
  const obligation = dossier.obligation && {
    ...dossier.obligation,
    ...(isPaid && {state: 'settled' as const}),
  };
  return {dossier: obligation ? {...dossier, obligation} : dossier, payments: sorted};
}

/** Where that leaves a person. */
function standing(given: Owing): PaymentFlow {
  const now = known(given, []);
  const {payments, dossier} = now;
  const owed = dossier.obligation?.state ?? 'none';
  const is = (state: Payment['state']) => payments.find((one) => one.state === state);
  if (owed === 'settled' || owed === 'none') {
    const payment = is('settled');
    const back = payment ? undefined : payments.find(isBack);
    if (back) return {...now, at: atBack(back), payment: back};
    return owed === 'none' ? {...now, at: 'nothing-owed'} : {...now, at: 'settled', payment};
  }
  const looked = is('review');
  if (looked || owed === 'review') return {...now, at: 'review', payment: looked};
  const pending = is('pending');
  return pending ? {...now, at: 'pending', payment: pending} : {...now, at: 'choose', last: payments[0]};
}

const atBack = ({state}: Payment): 'refunding' | 'refunded' =>
  state === 'refunding' ? 'refunding' : 'refunded';

/** What has been asked of the portal stays asked, unless the money came meanwhile. */
function moved(state: Extract<PaymentFlow, Owing>, now: Owing): PaymentFlow {
  if (JSON.stringify(now) === JSON.stringify(owing(state))) return state;
  const next = standing(now);
  const isAsked = state.at === 'starting' || state.at === 'cancelling';
  return isAsked && (next.at === 'choose' || next.at === 'pending') ? {...state, ...now} : next;
}

/** The try that was answered is the one that is shown, whichever else is open. */
function answered(state: Extract<PaymentFlow, Owing>, payment: Payment): PaymentFlow {
  const next = standing(known(state, [payment]));
  return next.at === 'pending' && payment.state === 'pending' ? {...next, payment} : next;
}

function refused(state: PaymentFlow, failure: Failure): PaymentFlow {
  if (state.at !== 'starting' && state.at !== 'cancelling') return state;
  const now = owing(state);
  if (failure.code === 'already-settled') {
    const {obligation} = now.dossier;
    return obligation
      ? standing({...now, dossier: {...now.dossier, obligation: {...obligation, state: 'settled'}}})
      : state;
  }
  return state.at === 'starting'
    ? {...now, at: 'choose', last: now.payments[0], failure}
    : {...now, at: 'pending', payment: state.payment, failure};
}
