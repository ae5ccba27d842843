import {Hono} from 'hono';
import {openJournal} from '../journal.js';
import {forPeople} from '../people/app.js';
import {jsonBody} from '../people/json-body.js';
import {createDelivery, type DeliveryOptions} from './delivery.js';
import {readOrder, type Order} from './order.js';
import {bankPage} from './page.js';
import {makeTransfer, type Transfer} from './transfer.js';
import {readVietQr} from './vietqr.js';

export interface BankOptions extends DeliveryOptions {
  /** Where transfers are kept. */
  readonly file: string;
}

export interface Bank {
  readonly app: Hono;
  close(): void;
}

/** A person's banking app, and the aggregator that tells the receiver about money that came in. */
export function openBank({file, ...options}: BankOptions): Bank {
  const transfers = openJournal<Transfer>(file);
  const delivery = createDelivery(transfers, options);
  delivery.resume();

  const newest = () => transfers.all().toReversed();
  const transfer = (order: Order) => {
    const made = makeTransfer(order, transfers.all(), new Date());
    transfers.put(made);
    return delivery.send(made.id);
  };

  const app = new Hono();
  app.post('/transfers', async (c) => {
    const read = readOrder(await jsonBody(c));
    if ('problems' in read) return c.json({problems: read.problems}, 400);
    const made = await transfer(read.order);
    return c.json({...made, accepted: made.notice.state === 'accepted'}, 201);
  });
  app.get('/transfers', (c) => c.json(newest()));
  app.post('/transfers/:id/notice', async (c) => {
    if (!transfers.get(c.req.param('id'))) return c.json({}, 404);
    const told = await delivery.send(c.req.param('id'));
    return c.json({...told, accepted: told.notice.attempts.at(-1)?.accepted ?? false});
  });

  forPeople(app);
  app.get('/', (c) => {
    const qr = c.req.query('qr') ?? '';
    const typed = readVietQr(qr) ?? {};
    return c.html(bankPage({qr, typed, problems: [], transfers: newest()}));
  });
  app.post('/send', async (c) => {
    const typed = await c.req.parseBody();
    const read = readOrder(typed);
    if ('problems' in read) return c.html(bankPage({qr: '', typed, ...read, transfers: newest()}), 422);
    const {id} = await transfer(read.order);
    return c.redirect(`/#t-${id}`, 303);
  });
  app.post('/repeat/:id', async (c) => {
    if (!transfers.get(c.req.param('id'))) return c.notFound();
    const {id} = await delivery.send(c.req.param('id'));
    return c.redirect(`/#t-${id}`, 303);
  });
  return {app, close: delivery.close};
}
