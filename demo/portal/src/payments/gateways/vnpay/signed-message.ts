import {isHashOf, hmac} from './signed-query.js';

/** Fields of VNPAY's second interface, `merchant_webapi`; all are written as texts. */
export type Message = Readonly<Record<string, string>>;

/** Which fields the hash of a message covers, in which order. @see VNPAY querydr & refund 2.1.0 */
export const hashed = {
  queryRequest: fields(
    'RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo',
  ),
  queryAnswer: fields(
    'ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo PromotionCode PromotionAmount',
  ),
  refundRequest: fields(
    'RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo',
  ),
  refundAnswer: fields(
    'ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo',
  ),
};

/** The text that is hashed: bare values between bars; what is absent leaves its place empty. */
export const hashedText = (message: Message, names: readonly string[]): string =>
  names.map((name) => message[name] ?? '').join('|');

export const signMessage = (message: Message, names: readonly string[], secret: string): Message => ({
  ...message,
  vnp_SecureHash: hmac(hashedText(message, names), secret),
});

/**
 * Reads an answer that VNPAY signed.
 * @param json - Parsed JSON; VNPAY writes some values as numbers.
 * @throws {Error} It is not VNPAY's, or altered.
 */
export function readSignedMessage(json: unknown, names: readonly string[], secret: string): Message {
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const message: Message = Object.fromEntries(
    entries.flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  );
  if (!isHashOf(hashedText(message, names), message['vnp_SecureHash'] ?? '', secret))
    throw new Error('VNPAY’s answer is not signed as VNPAY signs');
  return message;
}

function fields(names: string): readonly string[] {
  return names.split(' ').map((name) => `vnp_${name}`);
}
