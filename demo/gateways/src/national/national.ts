import {Hono} from 'hono';
import {openJournal} from '../journal.js';
import {forPeople} from '../people/app.js';
import {readPayRequest, readQuestion, signStanding} from './messages.js';
import {createNotices, type NoticeOptions} from './notices.js';
import {endedPage, listPage, payPage, strangePage} from './page.js';
import {ended, standingOf, visitOf, type Visit} from './visit.js';
import {isChoice} from './words.js';

export interface NationalOptions extends Omit<NoticeOptions, 'secret'> {
  /** Where visits are kept. */
  readonly file: string;
  readonly secret: string;
}

export interface National {
  readonly app: Hono;
  close(): void;
}

/** Stands where the national payment platform would be; on every page it says that it is none. */
export function openNational({file, secret: text, ...options}: NationalOptions): National {
  const secret = Buffer.from(text);
  const {now = () => new Date()} = options;
  const visits = openJournal<Visit>(file);
  const notices = createNotices(visits, {...options, secret});
  notices.resume();

  const app = new Hono();
  app.post('/standing', async (c) => {
    const ref = await readQuestion(secret, await c.req.text(), now());
    const visit = ref === undefined ? undefined : visits.get(ref);
    if (ref === undefined) return c.text('', 401);
    if (!visit) return c.text('', 404);
    return c.body(await signStanding(secret, standingOf(visit, now()), now()), 200, {
      'content-type': 'application/jwt',
    });
  });
  app.get('/visits', (c) => c.json(visits.all().toReversed()));

  // a payer's form leads back to the portal, whose origin only the request names
  forPeople(app, {formAction: ["'self'", 'http:', 'https:']});
  app.get('/', (c) => c.html(listPage(visits.all().toReversed())));
  app.get('/pay', async (c) => {
    const request = await readPayRequest(secret, c.req.query('request') ?? '', now());
    if (!request) return c.html(strangePage(), 400);
    const known = visits.get(request.ref);
    if (known && known.outcome !== 'open') return c.html(endedPage(known));
    const visit = known ?? visitOf(request);
    visits.put(visit);
    return c.html(payPage(visit));
  });
  app.post('/visits/:id', async (c) => {
    const visit = visits.get(c.req.param('id'));
    const {choice} = await c.req.parseBody();
    if (!visit || !isChoice(choice)) return c.notFound();
    if (visit.outcome !== 'open') return c.html(endedPage(visit));
    visits.put(ended(visit, choice === 'silent' ? 'paid' : choice));
    if (choice !== 'silent') await notices.send(visit.id);
    return c.redirect(visit.returnTo, 303);
  });
  app.post('/visits/:id/notice', async (c) => {
    const visit = visits.get(c.req.param('id'));
    if (!visit) return c.notFound();
    await notices.send(visit.id);
    return c.redirect(`/#v-${visit.id}`, 303);
  });
  return {app, close: notices.close};
}
