import type {Intent, Statement} from '../gateway.js';
import {callVnpay, requestId} from './call.js';
import {meaningOfStatus, type Meaning} from './codes.js';
import {dongOf, transactionOf} from './notice.js';
import {orderInfo, unknownAddress} from './pay-url.js';
import type {VnpaySettings} from './settings.js';
import {hashed, readSignedMessage, signMessage, type Message} from './signed-message.js';
import {vnpayTime} from './time.js';

type About = Pick<Intent, 'ref' | 'createdAt' | 'expiresAt' | 'address'>;

/** @param id - Up to 32 characters, not used before on this day. */
export const queryRequest = (
  {tmnCode, hashSecret}: VnpaySettings,
  {ref, createdAt, address}: About,
  id: string,
  now: Date,
): Message =>
  signMessage(
    {
      vnp_RequestId: id,
      vnp_Version: '2.1.0',
      vnp_Command: 'querydr',
      vnp_TmnCode: tmnCode,
      vnp_TxnRef: ref,
      vnp_OrderInfo: orderInfo(`Truy van ${ref}`),
      vnp_TransactionDate: vnpayTime(createdAt),
      vnp_CreateDate: vnpayTime(now),
      vnp_IpAddr: address || unknownAddress,
    },
    hashed.queryRequest,
    hashSecret,
  );

/**
 * What an answer says of a payment.
 * @throws {Error} Not VNPAY's, about another transaction, or VNPAY could not answer: it is asked again.
 */
export function readQueryAnswer(
  {tmnCode, hashSecret}: VnpaySettings,
  {ref, expiresAt}: About,
  json: unknown,
  now: Date,
): Statement {
  const answer = readSignedMessage(json, hashed.queryAnswer, hashSecret);
  const value = (name: string) => answer[name] ?? '';
  const code = value('vnp_ResponseCode');
  if (value('vnp_TmnCode') !== tmnCode || value('vnp_TxnRef') !== ref)
    throw new Error('VNPAY answered about another transaction');
  if (code === notFound) return {...base(ref), ...(now < expiresAt ? stillOpen : ranOut)};
  if (code !== '00') throw new Error(`VNPAY answered the query with ${code}`);
  const amount = dongOf(value('vnp_Amount'));
  if (amount === undefined) throw new Error('VNPAY answered the query without an amount');
  return {
    ...base(ref),
    transaction: transactionOf(value('vnp_TransactionNo')),
    amount,
    ...(isOfPayment(value('vnp_TransactionType')) ? meaningOfStatus(value('vnp_TransactionStatus')) : refund),
  };
}

/** @throws {Error} VNPAY can't be reached, or as {@link readQueryAnswer}. */
export async function queryVnpay(settings: VnpaySettings, about: About, now: Date): Promise<Statement> {
  const request = queryRequest(settings, about, requestId(), now);
  return readQueryAnswer(settings, about, await callVnpay(settings, request), now);
}

/** The payer never came there; after `vnp_ExpireDate` VNPAY lets nobody pay any more [A]. */
const notFound = '91';
const stillOpen: Meaning = {outcome: 'open'};
const ranOut: Meaning = {outcome: 'expired', reason: 'time-ran-out'};
/** The status is a refund's: it tells nothing new of the payment. */
const refund: Meaning = {outcome: 'unknown'};

const isOfPayment = (type: string) => type === '' || type === '01';

const base = (ref: string) => ({gateway: 'vnpay', ref, transaction: undefined, amount: undefined});
