import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dossier} from '../../../src/contract/dossiers.js';
import type {DossierId, IdempotencyKey, PaymentId} from '../../../src/contract/ids.js';
import type {Payment, PaymentState} from '../../../src/contract/payments.js';
import {pay, paymentStart, type PaymentFlow, type PaymentFlowEvent} from '../../../src/flows/payment.js';

type Owed = NonNullable<Dossier['obligation']>['state'];

const owing = (state: Owed): Dossier =>
  ({id: 'd1', obligation: {total: 500_000, currency: 'VND', state, items: []}}) as unknown as Dossier;
const dossier = owing('due');

const payment = (state: PaymentState, serial = 1): Payment => ({
  id: `p${serial}` as PaymentId,
  dossier: dossier.id,
  method: 'vietqr',
  amount: 500_000,
  currency: 'VND',
  state,
  createdAt: `2025-03-03T02:00:0${serial}Z`,
});

const told = (...payments: Payment[]): PaymentFlowEvent => ({type: 'told', dossier, payments});
const toldPaid = (one: Payment): PaymentFlowEvent => ({
  type: 'told',
  dossier: owing('settled'),
  payments: [one],
});
const loaded = (owed: Owed, ...payments: Payment[]): PaymentFlowEvent => ({
  type: 'loaded',
  dossier: owing(owed),
  payments,
});
const start: PaymentFlowEvent = {type: 'start', key: 'k' as IdempotencyKey, method: 'vietqr'};
const answered = (one: Payment): PaymentFlowEvent => ({type: 'answered', payment: one});
const refused = (code: string): PaymentFlowEvent => ({type: 'refused', failure: {code, problems: []}});
const run = (...events: PaymentFlowEvent[]): PaymentFlow => events.reduce(pay, paymentStart);
const begun = [loaded('due'), start, answered(payment('pending'))] as const;
const shown = (state: PaymentFlow) => ('payment' in state ? state.payment?.id : undefined);

describe('paying', () => {
  it('says that nothing is owed where the portal says so, or says nothing of it', () => {
    const {obligation: _, ...silent} = dossier;

    assert.equal(run(loaded('none')).at, 'nothing-owed');
    assert.equal(run({type: 'loaded', dossier: silent, payments: []}).at, 'nothing-owed');
  });

  it('goes from what is owed to a payment to the money that arrived', () => {
    assert.equal(run(begun[0]).at, 'choose');
    assert.equal(run(begun[0], begun[1]).at, 'starting');
    assert.equal(run(...begun).at, 'pending');
    assert.equal(run(...begun, told(payment('settled'))).at, 'settled');
  });

  it('finds an open payment again at the next visit, whichever way it was to be paid', () => {
    const open = {...payment('pending', 2), method: 'vnpay'};

    const back = run(loaded('due', open, payment('cancelled')));

    assert.equal(back.at, 'pending');
    assert.equal(shown(back), 'p2');
  });

  it('lets a late success win over every earlier failure', () => {
    for (const early of ['expired', 'failed', 'cancelled', 'review'] as const)
      assert.equal(run(...begun, told(payment(early)), told(payment('settled'))).at, 'settled', early);
  });

  it('lets nothing but its refund follow a success, not even a slow answer', () => {
    const paid = [...begun, told(payment('settled'))];

    for (const late of ['pending', 'expired', 'failed', 'cancelled', 'review'] as const)
      assert.equal(run(...paid, told(payment(late))).at, 'settled', late);
    assert.equal(run(...paid, toldPaid(payment('refunding'))).at, 'refunding');
    assert.equal(run(...paid, toldPaid(payment('refunding')), toldPaid(payment('settled'))).at, 'refunding');
    assert.equal(run(...paid, toldPaid(payment('refunded')), toldPaid(payment('settled'))).at, 'refunded');
    assert.equal(run(loaded('none', payment('refunded'))).at, 'refunded');
    // who must pay once more is asked to
    assert.equal(run(...paid, told(payment('refunded'))).at, 'choose');
  });

  it('offers another way after a payment that came to nothing, and says which', () => {
    for (const end of ['expired', 'failed', 'cancelled', 'refunded'] as const) {
      const back = run(...begun, told(payment(end)));
      assert.equal(back.at, 'choose', end);
      assert.equal(back.at === 'choose' && back.last?.state, end);
      assert.equal(pay(back, start).at, 'starting');
    }
  });

  it('takes the success of an earlier attempt, and shows nothing else of it', () => {
    const second = [...begun, told(payment('expired')), start, answered(payment('pending', 2))];

    assert.equal(shown(run(...second)), 'p2');
    assert.equal(shown(run(...second, told(payment('failed', 1)))), 'p2');
    assert.equal(run(...second, told(payment('settled', 1))).at, 'settled');
  });

  it('begins no second payment while one is open or asked for', () => {
    const pending = run(...begun);
    const starting = run(begun[0], start);

    assert.equal(pay(pending, start), pending);
    assert.equal(pay(starting, start), starting);
  });

  it('keeps what is owed in sight when a start is refused, and takes “already settled” for paid', () => {
    const back = run(begun[0], start, refused('offline'));

    assert.equal(back.at, 'choose');
    assert.equal(back.at === 'choose' && back.failure?.code, 'offline');
    assert.equal(run(begun[0], start, refused('already-settled')).at, 'settled');
  });

  it('gives an open payment up for another way, unless its money was quicker', () => {
    const cancelling = run(...begun, {type: 'cancel'});

    assert.equal(cancelling.at, 'cancelling');
    assert.equal(pay(cancelling, answered(payment('cancelled'))).at, 'choose');
    assert.equal(pay(cancelling, told(payment('settled'))).at, 'settled');
    assert.equal(pay(cancelling, refused('already-settled')).at, 'settled');
    assert.equal(pay(cancelling, refused('offline')).at, 'pending');
  });

  it('waits for the answer to a start whatever is told of other payments, except that one was paid', () => {
    const starting = run(loaded('due', payment('failed')), start);

    assert.equal(pay(starting, told(payment('cancelled'))).at, 'starting');
    assert.equal(pay(starting, told(payment('settled'))).at, 'settled');
  });

  it('shows money that does not match before a payment that is open', () => {
    assert.equal(shown(run(loaded('due', payment('pending', 2), payment('review')))), 'p1');
    assert.equal(run(loaded('review')).at, 'review');
  });

  it('is paid when money came twice, and knows of the second', () => {
    const twice = run(loaded('settled', payment('review', 2), payment('settled')));

    assert.equal(shown(twice), 'p1');
    assert.deepEqual('payments' in twice && twice.payments.map(({state}) => state), ['review', 'settled']);
  });

  it('lists only dossiers that owe something', () => {
    const listed = run({type: 'listed', dossiers: [dossier, {...owing('none'), id: 'd2' as DossierId}]});

    assert.deepEqual('dossiers' in listed && listed.dossiers.map(({id}) => id), ['d1']);
  });

  it('takes what was paid elsewhere from the dossier', () => {
    assert.equal(run(...begun, {type: 'told', dossier: owing('settled'), payments: []}).at, 'settled');
  });

  it('changes nothing when it is told what it knows, or of another dossier', () => {
    const pending = run(...begun);
    const other = {...dossier, id: 'd9' as DossierId};

    assert.equal(pay(pending, told(payment('pending'))), pending);
    assert.equal(pay(pending, {type: 'told', dossier: other, payments: [payment('settled')]}), pending);
  });
});
