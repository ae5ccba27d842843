import {http, type HttpHandler} from 'msw';
import {PaymentId} from '../../contract/ids.js';
import {NewPayment, type Payment} from '../../contract/payments.js';
import {buildVietQr} from '../../vietnam/vietqr.js';
import {makeTransferCode} from '../../vietnam/transfer-code.js';
import {v7 as uuidv7} from 'uuid';
import {signedIn} from './accounts.js';
import {move, ownDossier} from './dossiers.js';
import type {Handle, MockCall} from './handle.js';
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
        const kind = state.description.payments?.find(({id}) => id === method)?.kind;
        if (kind === undefined)
          throw new MockRefusal('invalid', {errors: [{pointer: '/method', code: 'choice'}]});
        if (dossier.obligation?.state !== 'due') throw new MockRefusal('already-settled');
        const open = paymentsOf(state, dossier.id).filter((one) => one.state === 'pending');
        const same = open.find((one) => one.method === method);
        if (same) return answer(same, 201);
        for (const other of open) turn(state, other, 'cancelled');
        const payment = newPayment(state, {
          url,
          dossier: dossier.id,
          amount: dossier.obligation.total,
          method,
          kind,
        });
        state.payments.set(payment.id, payment);
        return answer(payment, 201);
      }),
    ),
    http.get(
      `${url}api/v1/dossiers/:id/payments`,
      handle((call) => answer({payments: paymentsOf(state, ownDossier(state, call).dossier.id)})),
    ),
    http.get(
      `${url}api/v1/payments/:payment`,
      handle((call) => answer(ownPayment(state, call))),
    ),
    http.post(
      `${url}api/v1/payments/:payment/cancellation`,
      handle((call) => {
        const payment = ownPayment(state, call);
        if (payment.state === 'settled') throw new MockRefusal('already-settled');
        if (payment.state === 'pending') turn(state, payment, 'cancelled');
        return answer(payment);
      }),
    ),
    http.get(
      `${url}api/v1/payments/:payment/receipt`,
      handle((call) => {
        if (!ownPayment(state, call).receipt) throw new MockRefusal('not-found');
        return new Response('%PDF-1.4\n%%EOF\n', {headers: {'content-type': 'application/pdf'}});
      }),
    ),
  ];
}

/** Newest first. */
const paymentsOf = (state: MockState, dossier: string): Payment[] =>
  [...state.payments.values()].filter((payment) => payment.dossier === dossier).reverse();

function ownPayment(state: MockState, {request, params}: MockCall): Payment {
  const {username} = signedIn(request, state);
  const payment = state.payments.get(String(params['payment']));
  if (!payment || state.dossiers.get(payment.dossier)?.owner !== username) throw new MockRefusal('not-found');
  return payment;
}

interface Wanted {
  url: string;
  dossier: Payment['dossier'];
  amount: number;
  method: string;
  kind: string;
}

function newPayment(state: MockState, {url, dossier, amount, method, kind}: Wanted): Payment {
  const content = makeTransferCode((length) => crypto.getRandomValues(new Uint8Array(length)));
  const createdAt = now(state);
  const id = PaymentId.parse(uuidv7());
  const {bin, account} = receiver;
  const qr = buildVietQr({bin, account, amount, purpose: content});
  return {
    ...{id, dossier, method, amount, createdAt},
    currency: 'VND',
    state: 'pending',
    expiresAt: new Date(Date.parse(createdAt) + 86_400_000).toISOString(),
    ...(kind === 'transfer' && {transfer: {...receiver, amount, content, qr}}),
    ...(kind === 'redirect' && {redirect: {url: `${url}pay/${id}/go`}}),
    ...(kind === 'counter' && {
      counter: {
        where: {
          vi: 'Trung tâm Phục vụ hành chính công tỉnh (minh hoạ)',
          en: 'The province’s one-stop centre (demo)',
        },
        code: content,
      },
    }),
  };
}

/** Tells whoever watches how a payment stands now. */
const tellPayment = (state: MockState, {id, dossier, state: stands}: Payment): void =>
  tell(state, dossier, {type: 'payment', payment: id, state: stands, at: now(state)});

/** What becomes of a payment without the bank's notice; `review` holds for what is owed as well. */
export function turn(
  state: MockState,
  payment: Payment,
  to: Payment['state'],
  more: Partial<Pick<Payment, 'reason' | 'received'>> = {},
): void {
  Object.assign(payment, more, {state: to});
  const obligation = state.dossiers.get(payment.dossier)?.dossier.obligation;
  if (to === 'review' && obligation?.state === 'due') obligation.state = 'review';
  tellPayment(state, payment);
}

/** What the bank's notice does: the payment is settled, its receipt is there, nothing is owed any more. */
export function settle(state: MockState, payment: Payment): void {
  payment.state = 'settled';
  payment.settledAt = now(state);
  payment.receipt = {
    number: '01BLP0-001 AA-25E 0000123',
    code: '7KX3M-9T2QA',
    issuedAt: payment.settledAt,
    check: 'https://portal.example/receipts/7KX3M-9T2QA',
  };
  const own = state.dossiers.get(payment.dossier);
  if (own?.dossier.obligation) own.dossier.obligation.state = 'settled';
  tellPayment(state, payment);
  if (own?.dossier.status.code === 6) move(state, own, 1);
}
