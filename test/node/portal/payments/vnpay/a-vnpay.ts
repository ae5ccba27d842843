import {randomUUID} from 'node:crypto';
import {HashAlgorithm} from 'vnpay';
import {buildPaymentUrlSearchParams, calculateSecureHash} from 'vnpay/utils';
import type {PaymentRow} from '../../../../../demo/portal/src/payments/store.js';
import {submitted} from '../../a-dossier.js';
import type {APerson} from '../../a-person.js';
import type {TestPortal} from '../../start-test-portal.js';
import {settings} from './vectors.js';

/** The portal's settings of the published vectors' merchant. */
export const vnpayEnv = {
  VNPAY_TMN_CODE: settings.tmnCode,
  VNPAY_HASH_SECRET: settings.hashSecret,
  VNPAY_URL: settings.payUrl,
  VNPAY_API_URL: settings.apiUrl,
};

export type Parameters = Record<string, string>;

/** The text that is signed, and its hash, by somebody else's code. */
export function sign(parameters: Parameters, secret = settings.hashSecret): {text: string; hash: string} {
  const text = buildPaymentUrlSearchParams(parameters).toString();
  const hash = calculateSecureHash({
    secureSecret: secret,
    data: text,
    hashAlgorithm: HashAlgorithm.SHA512,
    bufferEncode: 'utf8',
  });
  return {text, hash};
}

export const signed = (parameters: Parameters, secret?: string): string => {
  const {text, hash} = sign(parameters, secret);
  return `${text}&vnp_SecureHash=${hash}`;
};

let numbers = 14_226_112;

/** What VNPAY says of a payment; every word has a number of its own unless it is given one. */
export const word = (
  {ref, amount}: Pick<PaymentRow, 'ref' | 'amount'>,
  more: Parameters = {},
): Parameters => ({
  vnp_Amount: String(amount * 100),
  vnp_BankCode: 'NCB',
  vnp_BankTranNo: 'VNP14226112',
  vnp_CardType: 'ATM',
  vnp_OrderInfo: 'Phi xac minh van bang: dot 1',
  vnp_PayDate: '20261124090412',
  vnp_ResponseCode: '00',
  vnp_TmnCode: settings.tmnCode,
  vnp_TransactionNo: String((numbers += 1)),
  vnp_TransactionStatus: '00',
  vnp_TxnRef: ref,
  ...more,
});

/** A dossier that owes 500,000 đồng, and a try to pay it by VNPAY. */
export async function payingByVnpay(portal: TestPortal, person: APerson, more: object = {}) {
  const dossier = await submitted(portal, person, '1.004889');
  const start = (method = 'vnpay') =>
    person.json(
      'POST',
      `dossiers/${dossier.id}/payments`,
      {method, ...more},
      {'idempotency-key': randomUUID()},
    );
  const payment = await start();
  const row = await portal.context.database.db
    .selectFrom('payments')
    .selectAll()
    .where('id', '=', payment.id)
    .executeTakeFirstOrThrow();
  return {dossier, payment, row, start};
}

/** VNPAY calls the portal; the code that it is answered. */
export async function tell(portal: TestPortal, query: string): Promise<string> {
  const answer = await fetch(`${portal.url}/api/v1/notices/vnpay${query === '' ? '' : `?${query}`}`);
  if (answer.status !== 200) throw new Error(`a notice was answered with ${answer.status}`);
  return ((await answer.json()) as {RspCode: string}).RspCode;
}

/** What the portal's books say: each settling entry of a dossier. */
export const settlementsOf = ({context}: TestPortal, dossier: string) =>
  context.database.db
    .selectFrom('ledger_entries')
    .selectAll()
    .where('dossier_id', '=', dossier)
    .where('kind', '=', 'settled')
    .execute();
