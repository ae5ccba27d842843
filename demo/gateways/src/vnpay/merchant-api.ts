import {randomUUID} from 'node:crypto';
import type {Journal} from '../journal.js';
import type {Merchant, Signing} from './signing.js';
import {endingOf, type Transaction} from './transaction.js';

type Fields = Readonly<Record<string, string>>;

const queried = 'RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo';
const refunded =
  'RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo';
const answered =
  'ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo';

const messages: Readonly<Record<string, string>> = {
  '00': 'Success',
  '02': 'Invalid TmnCode',
  '03': 'Invalid data format',
  '91': 'Order not found',
  '94': 'Duplicate request',
  '95': 'Transaction is not successful',
  '97': 'Invalid checksum',
};

/** VNPAY's `merchant_webapi`: asks how a transaction stands, and orders a refund. @see VNPAY querydr & refund 2.1.0 */
export function createMerchantApi(
  transactions: Journal<Transaction>,
  {tmnCode}: Merchant,
  signing: Signing,
): (body: unknown) => Fields {
  const seen = new Set<string>();

  return (body) => {
    const request = textsOf(body);
    const value = (name: string) => request[`vnp_${name}`] ?? '';
    const command = value('Command');
    const answer = (code: string, more: Fields = {}) => {
      const fields: Fields = {
        vnp_ResponseId: randomUUID().replaceAll('-', ''),
        vnp_Command: command,
        vnp_ResponseCode: code,
        vnp_Message: messages[code] ?? '',
        vnp_TmnCode: tmnCode,
        vnp_TxnRef: value('TxnRef'),
        ...more,
      };
      const names = command === 'querydr' ? `${answered} PromotionCode PromotionAmount` : answered;
      return {...fields, vnp_SecureHash: signing.hashOf(valuesOf(fields, names))};
    };

    if (value('TmnCode') !== tmnCode) return answer('02');
    if (command !== 'querydr' && command !== 'refund') return answer('03');
    const names = command === 'querydr' ? queried : refunded;
    if (value('SecureHash') !== signing.hashOf(valuesOf(request, names))) return answer('97');
    if (seen.has(value('RequestId'))) return answer('94');
    seen.add(value('RequestId'));
    const transaction = transactions.get(value('TxnRef'));
    if (transaction?.createDate !== value('TransactionDate')) return answer('91');
    if (command === 'querydr') {
      transactions.put(refundGoesOn(transaction));
      return answer('00', stateOf(transaction));
    }

    if (transaction.ending?.status !== '00') return answer('95');
    if (transaction.refund) return answer('94');
    if (Number(value('Amount')) > Number(transaction.amount)) return answer('03');
    const refund = {
      type: value('TransactionType'),
      amount: value('Amount'),
      transactionNo: endingOf('00', '00', new Date()).transactionNo,
      status: '05' as const,
    };
    const changed = {...transaction, refund};
    transactions.put(changed);
    return answer('00', stateOf(changed));
  };
}

/** As it stands: the refund where there is one, else the payment. */
function stateOf({amount, orderInfo, ending, refund}: Transaction): Fields {
  return {
    vnp_Amount: refund?.amount ?? amount,
    vnp_OrderInfo: orderInfo,
    vnp_TransactionType: refund?.type ?? '01',
    vnp_TransactionStatus: refund?.status ?? ending?.status ?? '01',
    ...(ending && {
      vnp_BankCode: ending.bankCode,
      vnp_PayDate: ending.payDate,
      vnp_TransactionNo: refund?.transactionNo ?? ending.transactionNo,
    }),
  };
}

/** A refund goes 05, 06, 00: each question finds it a step further. */
function refundGoesOn(transaction: Transaction): Transaction {
  const {refund} = transaction;
  return refund
    ? {...transaction, refund: {...refund, status: refund.status === '05' ? '06' : '00'}}
    : transaction;
}

const valuesOf = (fields: Fields, names: string): string[] =>
  names.split(' ').map((name) => fields[`vnp_${name}`] ?? '');

const textsOf = (body: unknown): Fields =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
