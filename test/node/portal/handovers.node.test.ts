import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sweepHandovers} from '../../../demo/portal/src/handovers/store.js';
import {fromPage, newHandover, secret} from './a-handover.js';
import {
  announcement,
  newDossier,
  pdf,
  png,
  sha256,
  submission,
  submitted,
  sendFile,
  tus,
} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {schoolOrigin, startTestPortal, type TestPortal} from './start-test-portal.js';

const minute = 60_000;
let portal: TestPortal;
/** Milliseconds that the portal's clock is ahead. */
let ahead = 0;

before(async () => {
  portal = await startTestPortal({}, {now: () => new Date(Date.now() + ahead)});
});
after(() => portal.close());
beforeEach(() => {
  ahead = 0;
});

const take = (id: string, proof: string, taker = secret(), headers = {}) =>
  fromPage(portal, `handovers/${id}/taking`, {opens: proof, taker}, headers);

describe('something that is handed over', () => {
  const leave = (given = newHandover()) => fromPage(portal, 'handovers', given.body);

  it('is had once, by whoever has its key; the same taker may ask again', async () => {
    const given = newHandover();
    const left = await leave(given);
    const taker = secret();

    const taken = await take(given.body.id, given.proof, taker);
    const again = await take(given.body.id, given.proof, taker);
    const stranger = await take(given.body.id, given.proof);

    assert.equal(left.status, 201);
    assert.equal(taken.body.sealed, given.body.sealed);
    assert.deepEqual(again.body, taken.body);
    assert.equal(stranger.status, 404);
  });

  it('is left once: the same again is answered, another thing under its id is a conflict', async () => {
    const given = newHandover();

    const first = await leave(given);
    const again = await leave(given);
    const other = await fromPage(portal, 'handovers', {...newHandover().body, id: given.body.id});

    assert.deepEqual(again.body, first.body);
    assert.equal(other.body.code, 'conflict');
  });

  it('is gone after ten minutes, and so is what was sealed', async () => {
    const given = newHandover();
    await leave(given);

    ahead = 10 * minute + 1;
    const late = await take(given.body.id, given.proof);
    await sweepHandovers(portal.context.database.db, portal.context.now());

    assert.equal(late.status, 404);
    const row = await portal.context.database.db
      .selectFrom('handovers')
      .select('sealed')
      .where('id', '=', given.body.id)
      .executeTakeFirst();
    assert.equal(row?.sealed, '');
  });

  it('is not used up by a wrong key, but five wrong keys end it', async () => {
    const given = newHandover();
    await leave(given);
    assert.equal((await take(given.body.id, secret())).status, 404);
    assert.equal((await take(given.body.id, given.proof)).status, 200);

    const other = newHandover();
    await leave(other);
    for (let n = 0; n < 5; n += 1) await take(other.body.id, secret());

    assert.equal((await take(other.body.id, other.proof)).status, 404);
  });

  it('goes to one of two who take it at the same time', async () => {
    const given = newHandover();
    await leave(given);

    const both = await Promise.all([take(given.body.id, given.proof), take(given.body.id, given.proof)]);

    assert.deepEqual(both.map(({status}) => status).sort(), [200, 404]);
  });

  it('is answered to the portal’s own pages only, and may not be longer than a draft', async () => {
    const given = newHandover();
    await leave(given);

    const elsewhere = await take(given.body.id, given.proof, secret(), {
      origin: schoolOrigin,
      'dvc-site': 'school-demo',
    });
    const huge = await fromPage(portal, 'handovers', newHandover({sealed: 'x'.repeat(200_001)}).body);

    assert.equal(elsewhere.body.code, 'origin-not-registered');
    assert.equal(huge.body.code, 'malformed');
  });
});

describe('a component that is photographed on the phone', () => {
  let hoa: APerson;
  let dossier: string;
  before(async () => {
    hoa = await aPerson(portal);
  });
  beforeEach(async () => {
    dossier = (await hoa.json('POST', 'dossiers', newDossier())).id;
  });

  const start = async (component = 'TP02') => {
    const given = newHandover({component});
    const capture = await hoa.json('POST', `dossiers/${dossier}/captures`, given.body);
    return {...given, id: given.body.id, capture};
  };
  /** The phone has scanned the code. */
  const connected = async (component?: string) => {
    const started = await start(component);
    const taker = secret();
    const phone = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130 Mobile';
    const taken = await take(started.id, started.proof, taker, {'user-agent': phone});
    return {...started, taker, taken};
  };
  const seen = (id: string) => hoa.json('GET', `dossiers/${dossier}/captures/${id}`);
  const announce = (id: string, taker: string, file: object) =>
    fromPage(portal, `captures/${id}/uploads`, {taker, file});

  it('arrives in the dossier byte for byte, and the computer is told', async () => {
    const {id, taker, taken, capture} = await connected();
    const bytes = png();
    const file = announcement('TP02', bytes, {name: 'Ảnh 1.png'});

    const {status, body} = await announce(id, taker, file);
    await tus(portal, file.id, body.token).patch(0, bytes);
    const told = await announce(id, taker, file);

    assert.equal(capture.state, 'waiting');
    assert.equal(status, 201);
    assert.equal(told.body.upload.state, 'stored');
    const now = await seen(id);
    assert.equal(now.state, 'connected');
    assert.equal(now.device, 'Android');
    assert.match(now.match, /^\d\d$/);
    assert.equal(now.match, taken.body.capture.match);
    assert.deepEqual(
      now.uploads.map((one: {name: string; sha256: string}) => [one.name, one.sha256]),
      [['Ảnh 1.png', sha256(bytes)]],
    );
    const {uploads} = await hoa.json('GET', `dossiers/${dossier}`);
    assert.equal(uploads[0].sha256, sha256(bytes));
  });

  it('can be sent for that component alone, by the one phone alone', async () => {
    const {id, taker} = await connected();

    const elsewhere = await announce(id, taker, announcement('TP01', pdf()));
    const stranger = await announce(id, secret(), announcement('TP02', pdf()));

    assert.equal(elsewhere.body.code, 'invalid');
    assert.equal(stranger.status, 404);
  });

  it('lets the phone read nothing of the dossier', async () => {
    const {id, taker} = await connected();
    const upload = await sendFile(portal, hoa, dossier, 'TP01');

    for (const path of [`dossiers/${dossier}`, `dossiers/${dossier}/uploads/${upload.id}/content`]) {
      const answer = await fetch(`${portal.url}/api/v1/${path}`, {
        headers: {origin: portal.url, authorization: `Bearer ${taker}`},
      });
      assert.equal(answer.status, 401);
    }
    const guess = await announce(id, taker, {...announcement('TP02', pdf()), id: upload.id});
    assert.equal(guess.body.code, 'conflict');
  });

  it('ends when the phone says done, when its owner ends it, and after fifteen minutes', async () => {
    const done = await connected();
    await fromPage(portal, `captures/${done.id}/completion`, {taker: done.taker});
    assert.equal((await seen(done.id)).state, 'done');
    assert.equal((await announce(done.id, done.taker, announcement('TP02', pdf()))).status, 404);

    const revoked = await connected();
    await hoa.call('DELETE', `dossiers/${dossier}/captures/${revoked.id}`);
    assert.equal((await seen(revoked.id)).state, 'ended');
    assert.equal((await announce(revoked.id, revoked.taker, announcement('TP02', pdf()))).status, 404);

    const late = await connected();
    ahead = 15 * minute + 1;
    const refused = await announce(late.id, late.taker, announcement('TP02', pdf()));
    assert.equal(refused.status, 404);
  });

  it('ends when whoever began it signs out: the next person sits at the computer then', async () => {
    const hung = await aPerson(portal, 'Lê Văn Hùng');
    const draft = newDossier();
    await hung.json('POST', 'dossiers', draft);
    const given = newHandover({component: 'TP02'});
    await hung.call('POST', `dossiers/${draft.id}/captures`, given.body);
    const taker = secret();
    assert.equal((await take(given.body.id, given.proof, taker)).status, 200);

    await hung.call('DELETE', 'sessions/current');

    const refused = await announce(given.body.id, taker, announcement('TP02', pdf()));
    assert.equal(refused.status, 404);
  });

  it('can’t be taken any more once it was revoked, another was begun, or ten minutes are over', async () => {
    const revoked = await start();
    await hoa.call('DELETE', `dossiers/${dossier}/captures/${revoked.id}`);
    assert.equal((await take(revoked.id, revoked.proof)).status, 404);

    const before = await start();
    const late = await start('TP03');
    assert.equal((await take(before.id, before.proof)).status, 404);

    ahead = 10 * minute + 1;
    assert.equal((await take(late.id, late.proof)).status, 404);
  });

  it('is nobody else’s to begin, to see or to end', async () => {
    const stranger = await aPerson(portal, 'Trần Văn Nam');
    const {id} = await connected();

    const begun = await stranger.call(
      'POST',
      `dossiers/${dossier}/captures`,
      newHandover({component: 'TP02'}).body,
    );
    const looked = await stranger.call('GET', `dossiers/${dossier}/captures/${id}`);
    const ended = await stranger.call('DELETE', `dossiers/${dossier}/captures/${id}`);

    assert.deepEqual([begun.status, looked.status, ended.status], [404, 404, 404]);
    assert.equal((await seen(id)).state, 'connected');
  });

  it('takes no more once the dossier was submitted, and is asked for where files are taken', async () => {
    const {id} = await submitted(portal, hoa);
    const given = newHandover({component: 'TP02'});
    const after = await hoa.call('POST', `dossiers/${id}/captures`, given.body);
    const nowhere = await hoa.json(
      'POST',
      `dossiers/${dossier}/captures`,
      newHandover({component: 'TP99'}).body,
    );

    assert.equal(after.status, 409);
    assert.equal(nowhere.code, 'invalid');
  });
});

describe('papers that were sent before', () => {
  let hoa: APerson;
  let first: any;
  let paper: any;
  before(async () => {
    hoa = await aPerson(portal);
    first = await submitted(portal, hoa);
    paper = first.uploads.find(({component}: {component: string}) => component === 'TP02');
  });
  const reuse = (person: APerson, dossier: string, from: string, more: object = {}) =>
    person.call('POST', `dossiers/${dossier}/reuses`, {
      ...announcement('TP02', pdf()),
      component: 'TP02',
      from,
      ...more,
    });

  it('are offered with their name, their date and the dossier that they were used in', async () => {
    const {papers} = await hoa.json('GET', 'papers');

    assert.equal(papers.length, first.uploads.length);
    const found = papers.find(({upload}: {upload: string}) => upload === paper.id);
    assert.equal(found.name, paper.name);
    assert.equal(found.handle, first.reference);
    assert.equal(found.submittedAt, first.submittedAt);
    assert.notEqual(found.component.name, '');
  });

  it('are taken over with the same bytes, and stay when the draft that they were taken for goes', async () => {
    const one = newDossier();
    const two = newDossier();
    for (const draft of [one, two]) await hoa.json('POST', 'dossiers', draft);
    const taken = await (await reuse(hoa, one.id, paper.id)).json();
    const other = await (await reuse(hoa, two.id, paper.id)).json();
    await hoa.call('DELETE', `dossiers/${one.id}`);

    const content = await hoa.call('GET', `dossiers/${two.id}/uploads/${other.id}/content`);

    assert.equal(taken.state, 'stored');
    assert.equal(taken.sha256, paper.sha256);
    assert.equal(sha256(Buffer.from(await content.arrayBuffer())), paper.sha256);
    const source = await hoa.call('GET', `dossiers/${first.id}/uploads/${paper.id}/content`);
    assert.equal(source.status, 200);
  });

  it('are taken over once, however often it is asked for with the same id', async () => {
    const draft = newDossier();
    await hoa.json('POST', 'dossiers', draft);
    const {id} = announcement('TP02', pdf());

    await Promise.all([reuse(hoa, draft.id, paper.id, {id}), reuse(hoa, draft.id, paper.id, {id})]);

    const {uploads} = await hoa.json('GET', `dossiers/${draft.id}`);
    assert.deepEqual(
      uploads.map(({id: one, state}: {id: string; state: string}) => [one, state]),
      [[id, 'stored']],
    );
  });

  it('are one’s own only, and of submitted dossiers only', async () => {
    const stranger = await aPerson(portal, 'Trần Văn Nam');
    const [theirs, mine] = [newDossier(), newDossier()];
    await stranger.json('POST', 'dossiers', theirs);
    await hoa.json('POST', 'dossiers', mine);
    const unsent = await sendFile(portal, hoa, mine.id, 'TP01');

    assert.deepEqual((await stranger.json('GET', 'papers')).papers, []);
    assert.equal((await reuse(stranger, theirs.id, paper.id)).status, 404);
    assert.equal((await reuse(hoa, theirs.id, paper.id)).status, 404);
    assert.equal((await reuse(hoa, mine.id, unsent.id)).status, 404);
  });

  it('make a dossier complete, and are listed once though two dossiers have them', async () => {
    const draft = newDossier();
    await hoa.json('POST', 'dossiers', draft);
    for (const {id, component} of first.uploads) await reuse(hoa, draft.id, id, {component});

    const answer = await submission(hoa, draft.id);

    assert.equal(answer.status, 201);
    const {papers} = await hoa.json('GET', 'papers');
    assert.equal(papers.length, first.uploads.length);
    assert.ok(papers.every(({dossier}: {dossier: string}) => dossier === draft.id));
  });
});
