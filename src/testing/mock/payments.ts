import {http, type HttpHandler} from 'msw';
import {PaymentId} from '../../contract/ids.js';
import {NewPayment, type Payment} from '../../contract/payments.js';
import {buildVietQr} from '../../vietnam/vietqr.js';
import {makeTransferCode} from '../../vietnam/transfer-code.js';
import {v7 as uuidv7} from 'uuid';
import {signedIn} from './accounts.js';
import {move, ownDossier} from './dossiers.js';
import type {Handle} from './handle.js';
import {answer, bodyOf, MockRefusal} from './http.js';
import {now, tell, type MockState} from './state.js';

const receiver = {
  bin: '970418',
  bank: 'BIDV',
  account: '6211000012345',
  accountName: 'SO GIAO DUC VA DAO TAO (MINH HOA)',
};

export function paymentHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  return [
    http.post(
      `${url}api/v1/dossiers/:id/payments`,
      handle(async (call) => {
        const {dossier} = ownDossier(state, call);
        const {method} = await bodyOf(call.request, NewPayment);
        if (method !== 'vietqr')
          throw new MockRefusal('invalid', {errors: [{pointer: '/method', code: 'choice'}]});
        if (dossier.obligation?.state !== 'due') throw new MockRefusal('already-settled');
        const pending = [...state.payments.values()].find(
          (one) => one.dossier === dossier.id && one.state === 'pending',
        );
        const payment = pending ?? newPayment(state, dossier.id, dossier.obligation.total);
        state.payments.set(payment.id, payment);
        return answer(payment, 201);
      }),
    ),
    http.get(
      `${url}api/v1/payments/:payment`,
      handle(({request, params}) => {
        const {username} = signedIn(request, state);
        const payment = state.payments.get(String(params['payment']));
        if (!payment || state.dossiers.get(payment.dossier)?.owner !== username)
          throw new MockRefusal('not-found');
        return answer(payment);
      }),
    ),
  ];
}

function newPayment(state: MockState, dossier: Payment['dossier'], amount: number): Payment {
  const content = makeTransferCode((length) => crypto.getRandomValues(new Uint8Array(length)));
  const createdAt = now(state);
  return {
    id: PaymentId.parse(uuidv7()),
    dossier,
    method: 'vietqr',
    amount,
    currency: 'VND',
    state: 'pending',
    createdAt,
    expiresAt: new Date(Date.parse(createdAt) + 86_400_000).toISOString(),
    transfer: {
      ...receiver,
      amount,
      content,
      qr: buildVietQr({bin: receiver.bin, account: receiver.account, amount, purpose: content}),
    },
  };
}

/** Tells whoever watches how a payment stands now. */
const tellPayment = (state: MockState, {id, dossier, state: stands}: Payment): void =>
  tell(state, dossier, {type: 'payment', payment: id, state: stands, at: now(state)});

/** What becomes of a payment without the bank's notice; `review` holds for what is owed as well. */
export function turn(state: MockState, payment: Payment, to: Payment['state']): void {
  payment.state = to;
  const obligation = state.dossiers.get(payment.dossier)?.dossier.obligation;
  if (to === 'review' && obligation) obligation.state = 'review';
  tellPayment(state, payment);
}

/** What the bank's notice does: the payment is settled, nothing is owed any more. */
export function settle(state: MockState, payment: Payment): void {
  payment.state = 'settled';
  payment.settledAt = now(state);
  tellPayment(state, payment);
  const own = state.dossiers.get(payment.dossier);
  if (!own?.dossier.obligation) return;
  own.dossier.obligation.state = 'settled';
  if (own.dossier.status.code === 6) move(state, own, 1);
}
