import {randomInt} from 'node:crypto';

/** One call of the merchant's notice address. */
export interface Attempt {
  readonly at: string;
  /** `RspCode` of the answer; `null` when there was none that could be read. */
  readonly code: string | null;
}

export interface NoticeState {
  /** `silent`: nobody tells the merchant; only its own question does. */
  readonly state: 'silent' | 'waiting' | 'accepted' | 'given-up';
  readonly attempts: readonly Attempt[];
  /** When it is sent by itself. */
  readonly nextAt: string | null;
}

/** How it ended; the codes are VNPAY's own. */
export interface Ending {
  readonly response: string;
  readonly status: string;
  readonly bankCode: string;
  /** Absent where no bank was reached. */
  readonly bankTranNo?: string;
  readonly cardType: string;
  /** `yyyyMMddHHmmss` in Vietnam. */
  readonly payDate: string;
  /** VNPAY's own number; `0` where there was no money. */
  readonly transactionNo: string;
}

export interface Refund {
  /** `02` whole, `03` a part. */
  readonly type: string;
  /** Hundredths of a đồng. */
  readonly amount: string;
  readonly transactionNo: string;
  readonly status: '05' | '06' | '00';
}

export interface Transaction {
  /** The merchant's reference, `vnp_TxnRef`. */
  readonly id: string;
  /** Hundredths of a đồng, as it came. */
  readonly amount: string;
  readonly orderInfo: string;
  readonly createDate: string;
  readonly expireDate: string;
  readonly returnUrl: string;
  readonly locale: 'vn' | 'en';
  readonly ending: Ending | null;
  readonly notice: NoticeState;
  readonly refund: Refund | null;
}

/** `yyyyMMddHHmmss` in Vietnam. */
export const vnpayTime = (date: Date): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
    .format(date)
    .replace(/\D/g, '');

/** @param response - The payer's result; @param status - VNPAY's. */
export function endingOf(response: string, status: string, now: Date): Ending {
  const base = {response, status, payDate: vnpayTime(now)};
  // a payer who gives up has chosen no bank: the documents' sample of that says `VNPAY` and no number
  if (response === '24') return {...base, bankCode: 'VNPAY', cardType: 'QRCODE', transactionNo: '0'};
  const transactionNo = String(14_000_000 + randomInt(86_000_000));
  return {...base, bankCode: 'NCB', bankTranNo: `VNP${transactionNo}`, cardType: 'ATM', transactionNo};
}
