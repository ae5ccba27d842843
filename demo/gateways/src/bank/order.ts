import {banks} from './banks.js';
import {isMangling, type Mangling} from './mangle.js';

/** What a person asks of the banking app. */
export interface Order {
  /** Receiving bank, six digits. */
  readonly bin: string;
  /** Up to 19 letters or digits; leading zeros count. */
  readonly account: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly content: string;
  /** How this bank spoils the content on the statement; absent: not at all. */
  readonly mangle?: Mangling;
}

export interface OrderProblem {
  readonly field: keyof Order;
  readonly code: 'unknown-bank' | 'account' | 'amount' | 'content' | 'mangle';
}

/** One NAPAS 24/7 transfer stays under this many đồng. @see NAPAS, launch of VietQR */
const limit = 500_000_000;

/** Reads an order from a JSON body or a form. */
export function readOrder(input: unknown): {order: Order} | {problems: readonly OrderProblem[]} {
  const from: Record<string, unknown> = typeof input === 'object' && input !== null ? {...input} : {};
  const bin = text(from['bin']);
  const account = text(from['account']).replaceAll(' ', '');
  const amount = typeof from['amount'] === 'number' ? from['amount'] : digits(text(from['amount']));
  const content = text(from['content']);
  const mangle = text(from['mangle']);

  const problems: OrderProblem[] = [];
  if (!banks.has(bin)) problems.push({field: 'bin', code: 'unknown-bank'});
  if (!/^[A-Za-z0-9]{1,19}$/.test(account)) problems.push({field: 'account', code: 'account'});
  if (!Number.isInteger(amount) || amount < 1 || amount >= limit)
    problems.push({field: 'amount', code: 'amount'});
  if (content.length > 210) problems.push({field: 'content', code: 'content'});
  if (mangle !== '' && !isMangling(mangle)) problems.push({field: 'mangle', code: 'mangle'});
  if (problems.length > 0) return {problems};
  return {order: {bin, account, amount, content, ...(isMangling(mangle) && {mangle})}};
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** People type 500.000 and 500 000; anything else is no amount. */
const digits = (typed: string): number =>
  /^[0-9][0-9. ]*$/.test(typed) ? Number(typed.replace(/[. ]/g, '')) : NaN;
