import {randomUUID} from 'node:crypto';
import {Hono} from 'hono';
import {openJournal} from '../journal.js';
import {forPeople} from '../people/app.js';
import {jsonBody} from '../people/json-body.js';
import {addressKey, type Message} from './message.js';
import {inboxPage} from './page.js';
import {openSmtp} from './smtp.js';

export interface InboxOptions {
  /** Where messages are kept. */
  readonly file: string;
  /** 0 for a free one. */
  readonly smtpPort: number;
}

export interface Inbox {
  readonly app: Hono;
  readonly smtp: string;
  close(): Promise<void>;
}

/** Everybody's mailbox and phone: real SMTP in, HTTP for SMS, one list of both. */
export async function openInbox({file, smtpPort}: InboxOptions): Promise<Inbox> {
  const messages = openJournal<Message>(file);
  const smtp = await openSmtp(smtpPort, messages.put);
  const newest = (to = '') =>
    messages
      .all()
      .filter((message) => to === '' || addressKey(message.to) === addressKey(to))
      .toReversed();

  const app = new Hono();
  app.get('/messages', (c) => c.json(newest(c.req.query('to'))));
  app.delete('/messages', (c) => {
    messages.clear();
    return c.body(null, 204);
  });
  app.post('/sms', async (c) => {
    const sms = readSms(await jsonBody(c));
    if (!sms) return c.json({problem: 'An SMS is {to, text}, both not empty.'}, 400);
    const message: Message = {
      ...sms,
      id: randomUUID(),
      kind: 'sms',
      from: 'DVC',
      subject: '',
      receivedAt: new Date().toISOString(),
    };
    messages.put(message);
    return c.json({id: message.id}, 201);
  });

  forPeople(app);
  app.get('/', (c) => c.html(inboxPage({to: c.req.query('to') ?? '', messages: newest(c.req.query('to'))})));
  app.get('/read/:id', (c) => {
    const reading = messages.get(c.req.param('id'));
    if (!reading) return c.redirect('/', 303);
    return c.html(inboxPage({to: c.req.query('to') ?? '', messages: newest(c.req.query('to')), reading}));
  });
  app.post('/clear', (c) => {
    messages.clear();
    return c.redirect('/', 303);
  });
  return {app, smtp: smtp.url, close: smtp.close};
}

function readSms(input: unknown): {to: string; text: string} | null {
  if (typeof input !== 'object' || input === null || !('to' in input) || !('text' in input)) return null;
  const {to, text} = input;
  return typeof to === 'string' && typeof text === 'string' && to !== '' && text !== '' ? {to, text} : null;
}
