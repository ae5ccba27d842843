import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {isPortalError, type PortalErrorCode} from '../../../src/client/errors.js';
import {createPortalClient} from '../../../src/client/create-portal-client.js';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import {installLocks} from './fake-locks.js';
import {json} from './scripted-portal.js';
import {startTokenPortal, type TokenPortal} from './token-portal.js';

installLocks();

const password = 'trời mưa trên núi';
const list = {dossiers: []};
const refusedWith = (code: PortalErrorCode) => (error: unknown) => isPortalError(error, code);
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let i = 0; i < 200; i += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail('it did not come to hold within 2 s');
};

describe('a session', () => {
  let portal: TokenPortal;
  let store: FrameStore;
  /** Another frame of the same page: its own client, the same store. */
  const frame = () => createPortalClient({portal: portal.url, siteKey: 'school', store});

  beforeEach(async () => {
    portal = await startTokenPortal();
    portal.on('GET /api/v1/dossiers', portal.guarded(json(list)));
    portal.on(
      'DELETE /api/v1/sessions/current',
      portal.guarded((_, response) => void response.writeHead(204).end()),
    );
    store = {...createMemoryStore(), keeps: 'everything'};
  });
  afterEach(() => portal.close());

  it('begins with a proof that jose verifies, the nonce asked for first', async () => {
    const client = frame();

    const account = await client.session.signIn({username: 'y.bluih', password});

    assert.deepEqual(account, {kind: 'citizen', username: 'y.bluih', fullName: 'Y Blưih'});
    assert.equal(portal.of('POST /api/v1/sessions').length, 2, 'once for the nonce, once with it');
    assert.deepEqual(await client.dossiers.list(), list);
  });

  it('says when the password is wrong, without asking twice', async () => {
    await assert.rejects(
      frame().session.signIn({username: 'y.bluih', password: 'khác'}),
      refusedWith('sign-in-refused'),
    );
    assert.equal(portal.of('POST /api/v1/sessions').length, 2);
  });

  it('takes up a new nonce in the middle', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    await client.dossiers.list();

    portal.newNonce();

    assert.deepEqual(await client.dossiers.list(), list);
  });

  it('is there after a reload, and in the other frames', async () => {
    const first = frame();
    const other = frame();
    const heard: (string | undefined)[] = [];
    other.session.subscribe((account) => heard.push(account?.username));
    await other.session.restore();
    await first.session.signIn({username: 'y.bluih', password});

    assert.equal((await frame().session.restore())?.username, 'y.bluih');
    await until(() => other.session.account?.username === 'y.bluih');
    assert.deepEqual(heard, ['y.bluih']);
    assert.deepEqual(await other.dossiers.list(), list);
  });

  it('gets another token before the old one ends', async () => {
    portal.lifetime = 1;
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.lifetime = 300;
    await new Promise((resolve) => setTimeout(resolve, 600));

    await client.dossiers.list();

    assert.equal(portal.refreshes, 1);
    assert.equal(
      portal.of('GET /api/v1/dossiers').length,
      1,
      'no request went out with a token about to end',
    );
  });

  it('gets one token when many calls are refused at once', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.expireAll();

    const answers = await Promise.all(Array.from({length: 8}, () => client.dossiers.list()));

    assert.equal(answers.length, 8);
    assert.equal(portal.refreshes, 1);
  });

  it('survives four frames that are refused over and over: nobody refreshes with an old token', async () => {
    const frames = [frame(), frame(), frame(), frame()];
    await frames[0]?.session.signIn({username: 'y.bluih', password});
    const signedOut: unknown[] = [];
    for (const {session} of frames) session.subscribe((account) => account ?? signedOut.push(account));

    for (let round = 0; round < 12; round += 1) {
      portal.expireAll();
      await Promise.all(frames.map((client) => client.dossiers.list()));
    }

    assert.equal(portal.refreshes, 12);
    assert.equal(portal.reused, 0);
    assert.deepEqual(signedOut, []);
  });

  it('repeats a refresh whose answer was lost, with the same token', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.expireAll();
    portal.loseNextAnswer();

    assert.deepEqual(await client.dossiers.list(), list);
    assert.equal(portal.reused, 0);
  });

  it('finishes the refresh of a frame that was closed while it waited', async () => {
    const dying = frame();
    await dying.session.signIn({username: 'y.bluih', password});
    const name = `session:${portal.url}`;
    await store.set(name, {...((await store.get(name)) as object), refreshing: true});

    const reloaded = frame();
    await reloaded.session.restore();

    await until(() => portal.refreshes === 1);
    await until(async () => !('refreshing' in ((await store.get(name)) as object)));
    assert.deepEqual(await reloaded.dossiers.list(), list);
    assert.equal(portal.refreshes, 1);
  });

  it('does not end for lack of network', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.expireAll();
    portal.on('POST /api/v1/sessions', (_, response) => void response.destroy());

    await assert.rejects(client.dossiers.list(), refusedWith('offline'));

    assert.equal(client.session.account?.username, 'y.bluih');
    assert.ok(await store.get(`session:${portal.url}`));
  });

  it('ends when the portal ends it, in every frame, and what was typed stays on the device', async () => {
    const [client, other] = [frame(), frame()];
    await client.session.signIn({username: 'y.bluih', password});
    await other.session.restore();
    await store.set('draft:1', {values: {}});
    const why: unknown[] = [];
    other.session.subscribe((_, reason) => why.push(reason));
    portal.endAll();

    await assert.rejects(client.dossiers.list(), refusedWith('signed-out'));

    assert.equal(client.session.account, undefined);
    await until(() => why.length > 0);
    assert.deepEqual(why, ['portal']);
    assert.ok(await store.get('draft:1'));
  });

  it('signs out at once, with everything on the device, though the portal can’t be reached', async () => {
    const [client, other] = [frame(), frame()];
    await client.session.signIn({username: 'y.bluih', password});
    await other.session.restore();
    await store.set('draft:1', {values: {}});
    portal.on('DELETE /api/v1/sessions/current', () => undefined);

    void client.session.signOut();

    await until(async () => (await store.keys('')).length === 0);
    assert.equal(client.session.account, undefined);
    await until(() => other.session.account === undefined);
  });

  it('is left in every tab at once, each with its own session and its own drafts', async () => {
    const tab = {...createMemoryStore(), keeps: 'everything' as const};
    const here = frame();
    const there = createPortalClient({portal: portal.url, siteKey: 'school', store: tab});
    for (const client of [here, there]) await client.session.signIn({username: 'y.bluih', password});
    await store.set('draft:1', {values: {}});
    await tab.set('draft:2', {values: {}});

    await here.session.leave();

    await until(async () => (await tab.keys('')).length === 0);
    assert.deepEqual(await store.keys(''), []);
    assert.equal(await there.session.restore(), undefined);
    await until(() => portal.of('DELETE /api/v1/sessions/current').length >= 2);
  });

  it('is left for the next person also where nobody is signed in: every listener hears of it', async () => {
    const client = frame();
    await store.set('draft:1', {values: {}});
    const why: unknown[] = [];
    client.session.subscribe((_, reason) => why.push(reason));

    await client.session.leave();

    assert.deepEqual(why, ['person']);
    assert.deepEqual(await store.keys(''), []);
    assert.equal(portal.of('DELETE /api/v1/sessions/current').length, 0);
  });

  it('begins anew only when the device has forgotten the last one', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    await store.set('draft:1', {values: {}});
    const {clear} = store;
    store.clear = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return clear();
    };

    void client.session.signOut();
    await until(() => client.session.account === undefined);
    await client.session.restore();

    assert.deepEqual(await store.keys(''), []);
  });

  it('goes on in one tab when another was idle', async () => {
    const tab = {...createMemoryStore(), keeps: 'everything' as const};
    const there = createPortalClient({portal: portal.url, siteKey: 'school', store: tab});
    await there.session.signIn({username: 'y.bluih', password});
    const here = frame();
    await here.session.signIn({username: 'y.bluih', password});

    await here.session.signOut('idle');
    await new Promise((resolve) => setTimeout(resolve, 50));

    assert.equal(there.session.account?.username, 'y.bluih');
  });

  it('tells the portal that it is over', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.newNonce();

    await client.session.signOut();

    assert.equal(
      portal.of('DELETE /api/v1/sessions/current').length,
      2,
      'the second time with the new nonce',
    );
  });

  it('ends by itself when nobody uses it, and what was typed goes with it', async () => {
    portal.idleTimeout = 1;
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    await store.set('draft:1', {values: {}});
    const why: unknown[] = [];
    client.session.subscribe((_, reason) => why.push(reason));

    await until(() => why.length > 0);

    assert.deepEqual(why, ['idle']);
    assert.deepEqual(await store.keys(''), []);
  });

  it('that begins right after one that the portal ended is not taken for an idle one at the next reload', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    portal.endAll();
    await assert.rejects(client.dossiers.list(), refusedWith('signed-out'));
    await client.session.signIn({username: 'y.bluih', password});

    assert.equal((await frame().session.restore())?.username, 'y.bluih');
  });

  it('is over when a page wakes up after too long a sleep', async () => {
    const client = frame();
    await client.session.signIn({username: 'y.bluih', password});
    await store.set(`used:${portal.url}`, Date.now() - 16 * 60_000);

    assert.equal(await frame().session.restore(), undefined);
    assert.equal(await store.get(`session:${portal.url}`), undefined);
  });

  it('keeps a key that can’t be taken away', async () => {
    await frame().session.signIn({username: 'y.bluih', password});

    const {privateKey} = (await store.get(`key:${portal.url}`)) as CryptoKeyPair;

    assert.equal(privateKey.extractable, false);
    await assert.rejects(crypto.subtle.exportKey('jwk', privateKey));
  });
});
