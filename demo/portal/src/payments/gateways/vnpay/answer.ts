import type {Taken} from '../../take-statement.js';

/** What VNPAY reads at the end of a notice; on anything but `00` and `02` it calls again. */
export interface VnpayAnswer {
  RspCode: '00' | '01' | '02' | '04' | '97' | '99';
  Message: string;
}

const messages: Record<VnpayAnswer['RspCode'], string> = {
  '00': 'Confirm Success',
  '01': 'Order not found',
  '02': 'Order already confirmed',
  '04': 'Invalid amount',
  '97': 'Invalid signature',
  '99': 'Unknown error',
};

export const vnpayAnswer = (RspCode: VnpayAnswer['RspCode']): VnpayAnswer => ({
  RspCode,
  Message: messages[RspCode],
});

/** `00` says that it was recorded, not that it was paid. @see VNPAY PAY 2.1.0, answers to a notice */
export const answerFor: Record<Taken, VnpayAnswer['RspCode']> = {
  settled: '00',
  recorded: '00',
  held: '00',
  nothing: '00',
  repeated: '02',
  'already-settled': '02',
  amount: '04',
  'unknown-ref': '01',
};
