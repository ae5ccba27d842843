import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Dossier} from '../../../src/contract/dossiers.js';
import type {DossierId, IdempotencyKey, PaymentId} from '../../../src/contract/ids.js';
import type {Payment, PaymentState} from '../../../src/contract/payments.js';
import {pay, paymentStart, type PaymentFlow, type PaymentFlowEvent} from '../../../src/flows/payment.js';

const dossier = {
  id: 'd1' as DossierId,
  obligation: {total: 500_000, currency: 'VND', state: 'due', items: []},
} as unknown as Dossier;

const payment = (state: PaymentState, id = 'p1'): Payment => ({
  id: id as PaymentId,
  dossier: dossier.id,
  method: 'vietqr',
  amount: 500_000,
  currency: 'VND',
  state,
  createdAt: '2025-03-03T02:00:00Z',
});

const told = (state: PaymentState, id?: string): PaymentFlowEvent => ({
  type: 'told',
  payment: payment(state, id),
});
const start: PaymentFlowEvent = {type: 'start', key: 'k' as IdempotencyKey, method: 'vietqr'};
const run = (...events: PaymentFlowEvent[]): PaymentFlow => events.reduce(pay, paymentStart);
const begun = [{type: 'loaded', dossier}, start, {type: 'started', payment: payment('pending')}] as const;

describe('paying', () => {
  it('says that nothing is owed where the portal says so, or says nothing of it', () => {
    const none = {...dossier, obligation: {...dossier.obligation, state: 'none'}} as Dossier;
    const {obligation: _, ...silent} = dossier;

    assert.equal(run({type: 'loaded', dossier: none}).at, 'nothing-owed');
    assert.equal(run({type: 'loaded', dossier: silent}).at, 'nothing-owed');
  });

  it('goes from what is owed to a transfer to the money that arrived', () => {
    assert.equal(run(begun[0]).at, 'choose');
    assert.equal(run(begun[0], begun[1]).at, 'starting');
    assert.equal(run(...begun).at, 'pending');
    assert.equal(run(...begun, told('settled')).at, 'settled');
  });

  it('lets a late success win over every earlier failure', () => {
    for (const early of ['expired', 'failed', 'cancelled', 'review'] as const)
      assert.equal(run(...begun, told(early), told('settled')).at, 'settled', early);
  });

  it('lets nothing but a refund follow a success', () => {
    for (const late of ['pending', 'expired', 'failed', 'cancelled', 'review'] as const)
      assert.equal(run(...begun, told('settled'), told(late)).at, 'settled', late);
    assert.equal(run(...begun, told('settled'), told('refunded')).at, 'refunded');
    assert.equal(run(...begun, told('settled'), told('refunded'), told('settled')).at, 'refunded');
  });

  it('takes the success of an earlier attempt, and nothing else of it', () => {
    const second = [
      ...begun,
      told('expired'),
      start,
      {type: 'started', payment: payment('pending', 'p2')},
    ] as const;

    assert.equal(run(...second).at, 'pending');
    assert.equal(run(...second, told('failed', 'p1')).at, 'pending');
    assert.equal(run(...second, told('settled', 'p1')).at, 'settled');
  });

  it('offers a new start after an expiry, and no second one while one is under way', () => {
    assert.equal(run(...begun, told('expired'), start).at, 'starting');
    const pending = run(...begun);
    assert.equal(pay(pending, start), pending);
  });

  it('keeps what is owed in sight when a start is refused, and takes “already settled” for paid', () => {
    const refused = (code: string): PaymentFlowEvent => ({type: 'refused', failure: {code, problems: []}});

    const back = run(begun[0], start, refused('offline'));
    assert.equal(back.at, 'choose');
    assert.deepEqual('failure' in back && back.failure, {code: 'offline', problems: []});
    assert.equal(run(begun[0], start, refused('already-settled')).at, 'settled');
  });

  it('lists only dossiers that owe something', () => {
    const none = {...dossier, id: 'd2', obligation: {...dossier.obligation, state: 'none'}};
    const listed = run({type: 'listed', dossiers: [dossier, none] as unknown as Dossier[]});

    assert.deepEqual('dossiers' in listed && listed.dossiers.map(({id}) => id), ['d1']);
  });

  it('takes what was paid elsewhere from the dossier', () => {
    const paid = {...dossier, obligation: {...dossier.obligation, state: 'settled'}} as Dossier;

    assert.equal(run(...begun, {type: 'reread', dossier: paid}).at, 'settled');
    assert.equal(run(...begun, {type: 'reread', dossier}).at, 'pending');
  });

  it('ignores a payment of another dossier', () => {
    const pending = run(...begun);
    const other = {...payment('settled'), dossier: 'd9' as DossierId};

    assert.equal(pay(pending, {type: 'told', payment: other}), pending);
  });
});
