import type {NoticeOptions, Notices} from './notices.js';
import {withQuery} from './result.js';
import type {Transaction} from './transaction.js';
import type {Telling} from './words.js';

/** Milliseconds: a late notice comes after the browser, a forged one a second before the true one. */
const late = 5000;
const afterForged = 1000;
/** Nobody waits longer than this for a merchant that does not answer. */
const patience = 3000;

/** Tells the merchant, or not, in one of the ways that happen. */
export async function tell(
  how: Telling,
  transaction: Transaction,
  notices: Notices,
  {noticeUrl, queryOf}: NoticeOptions,
): Promise<void> {
  const {id} = transaction;
  const send = () => notices.send(id);
  switch (how) {
    case 'now':
      return atMost(send());
    case 'twice':
      return atMost(Promise.all([send(), send()]));
    case 'late':
      return notices.sendLater(id, late);
    case 'forged':
      notices.sendLater(id, afterForged);
      return atMost(fetch(withQuery(noticeUrl, forged(queryOf(transaction)))));
    case 'never':
  }
}

/** Everything right but the last sign of the hash. */
const forged = (query: string): string => query.slice(0, -1) + (query.endsWith('0') ? '1' : '0');

const atMost = (work: Promise<unknown>): Promise<void> =>
  Promise.race([
    work.then(
      () => undefined,
      () => undefined,
    ),
    new Promise<void>((resolve) => setTimeout(resolve, patience).unref()),
  ]);
