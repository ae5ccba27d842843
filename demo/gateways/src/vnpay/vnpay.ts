import {Hono} from 'hono';
import {openJournal} from '../journal.js';
import {forPeople} from '../people/app.js';
import {jsonBody} from '../people/json-body.js';
import {createMerchantApi} from './merchant-api.js';
import {createNotices, type NoticeOptions} from './notices.js';
import {closedPage, endedPage, listPage, payPage, problemPage} from './page.js';
import {readPayRequest} from './pay-request.js';
import {resultQuery, withQuery} from './result.js';
import {createSigning, type Merchant} from './signing.js';
import {tell} from './tell.js';
import {endingOf, type Ending, type Transaction} from './transaction.js';
import {isTelling, results} from './words.js';

export interface VnpayOptions extends Merchant, Omit<NoticeOptions, 'queryOf'> {
  /** Where transactions are kept. */
  readonly file: string;
}

export interface Vnpay {
  readonly app: Hono;
  close(): void;
}

/** VNPAY as a merchant and a payer meet it, API 2.1.0; it says on every page that it is none. */
export function openVnpay({file, tmnCode, secret, ...options}: VnpayOptions): Vnpay {
  const merchant = {tmnCode, secret};
  const signing = createSigning(merchant);
  const transactions = openJournal<Transaction>(file);
  const queryOf = (transaction: Transaction) => {
    if (!transaction.ending) throw new RangeError(`${transaction.id} has not ended.`);
    return resultQuery(transaction, transaction.ending, merchant, signing);
  };
  const notices = createNotices(transactions, {...options, queryOf});
  notices.resume();
  const merchantApi = createMerchantApi(transactions, merchant, signing);
  const backOf = (transaction: Transaction) => withQuery(transaction.returnUrl, queryOf(transaction));
  const end = (transaction: Transaction, ending: Ending) => {
    const notice = {...transaction.notice, state: 'silent' as const};
    const ended = {...transaction, ending, notice};
    transactions.put(ended);
    return ended;
  };

  const app = new Hono();
  app.post('/merchant_webapi/api/transaction', async (c) => c.json(merchantApi(await jsonBody(c))));
  app.get('/transactions', (c) => c.json(transactions.all().toReversed()));

  // a payer's form leads back to the merchant, whose origin only the request names
  forPeople(app, {formAction: ["'self'", 'http:', 'https:']});
  app.get('/', (c) => c.html(listPage(transactions.all().toReversed())));
  app.get('/paymentv2/vpcpay.html', (c) => {
    const read = readPayRequest(c.req.query(), merchant, signing, new Date());
    if ('problem' in read) return c.html(problemPage(read.problem), 400);
    const known = transactions.get(read.transaction.id);
    if (known?.ending) return c.html(endedPage(backOf(known)));
    if (!known) transactions.put(read.transaction);
    return c.html(payPage(read.transaction));
  });
  app.post('/transactions/:id', async (c) => {
    const transaction = transactions.get(c.req.param('id'));
    if (!transaction) return c.notFound();
    if (transaction.ending) return c.html(endedPage(backOf(transaction)));
    const {result, other, telling, return: leaving} = await c.req.parseBody();
    const chosen = result === 'other' ? other : result;
    if (typeof chosen !== 'string' || !(chosen in results) || !isTelling(telling)) return c.text('?', 400);

    const [response = '', status = ''] = chosen.split('/');
    const ended = end(transaction, endingOf(response, status, new Date()));
    await tell(telling, ended, notices, {...options, queryOf});
    return leaving === 'close' ? c.html(closedPage()) : c.redirect(backOf(ended), 303);
  });
  app.post('/transactions/:id/notice', async (c) => {
    const transaction = transactions.get(c.req.param('id'));
    if (!transaction?.ending) return c.notFound();
    await notices.send(transaction.id);
    return c.redirect(`/#t-${transaction.id}`, 303);
  });
  app.post('/transactions/:id/success', async (c) => {
    const transaction = transactions.get(c.req.param('id'));
    if (!transaction?.ending || transaction.ending.status === '00') return c.notFound();
    end(transaction, endingOf('00', '00', new Date()));
    await notices.send(transaction.id);
    return c.redirect(`/#t-${transaction.id}`, 303);
  });
  return {app, close: notices.close};
}
