import type {Merchant, Signing} from './signing.js';
import type {Ending, Transaction} from './transaction.js';

/** The signed query that the merchant hears at its notice address, and again by the payer's browser. */
export const resultQuery = (
  {id, amount, orderInfo}: Transaction,
  {bankCode, bankTranNo, cardType, payDate, response, status, transactionNo}: Ending,
  {tmnCode}: Merchant,
  signing: Signing,
): string =>
  signing.signQuery({
    vnp_Amount: amount,
    vnp_BankCode: bankCode,
    ...(bankTranNo && {vnp_BankTranNo: bankTranNo}),
    vnp_CardType: cardType,
    vnp_OrderInfo: orderInfo,
    vnp_PayDate: payDate,
    vnp_ResponseCode: response,
    vnp_TmnCode: tmnCode,
    vnp_TransactionNo: transactionNo,
    vnp_TransactionStatus: status,
    vnp_TxnRef: id,
  });

export const withQuery = (url: string, query: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${query}`;
