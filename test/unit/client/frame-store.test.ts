import {expect} from 'chai';
import {createEncryptedStore, database} from '../../../src/client/store/encrypted-store.js';
import {findFrameKey} from '../../../src/client/store/frame-key.js';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import {openFrameStore} from '../../../src/client/store/open-frame-store.js';
import {createSessionStore} from '../../../src/client/store/session-store.js';
import {clear, entries, set} from 'idb-keyval';

const secret = 'Y Blưih 062190001234';

/** Puts another getter in the place of a property of `window` until the test ends. */
const replaced: (() => void)[] = [];
function replace(name: 'indexedDB' | 'sessionStorage', get: () => unknown) {
  const own = Object.getOwnPropertyDescriptor(window, name);
  if (!own) throw new Error(`no ${name} here`);
  Object.defineProperty(window, name, {configurable: true, get});
  replaced.push(() => Object.defineProperty(window, name, own));
}
const refuse = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

afterEach(async () => {
  for (const back of replaced.splice(0)) back();
  sessionStorage.clear();
  await clear(database());
});

function describeStore(name: string, open: () => Promise<FrameStore> | FrameStore, keepsBytes: boolean) {
  describe(name, () => {
    let store: FrameStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.clear());

    it('gives back text, JSON, bytes, files and keys', async () => {
      const {privateKey, publicKey} = await crypto.subtle.generateKey(
        {name: 'ECDSA', namedCurve: 'P-256'},
        false,
        ['sign', 'verify'],
      );
      await store.set('json', {values: {ten: 'Y Blưih'}, list: [1, null]});
      await store.set('bytes', new Uint8Array([1, 2, 3]).buffer);
      await store.set('file', new Blob(['đơn'], {type: 'application/pdf'}));
      await store.set('key', {privateKey, publicKey}, {secret: true});

      expect(await store.get('json')).to.deep.equal({values: {ten: 'Y Blưih'}, list: [1, null]});
      expect([...new Uint8Array((await store.get('bytes')) as ArrayBuffer)]).to.deep.equal([1, 2, 3]);
      const file = (await store.get('file')) as Blob;
      expect([await file.text(), file.type]).to.deep.equal(['đơn', 'application/pdf']);
      expect(((await store.get('key')) as CryptoKeyPair).privateKey.extractable).to.equal(false);
    });

    it('replaces, deletes, lists by prefix and clears', async () => {
      await store.set('draft:1', 'one');
      await store.set('draft:1', 'two');
      await store.set('draft:2', new Blob(['x']));
      await store.set('other', 3);

      expect((await store.keys('draft:')).sort()).to.deep.equal(['draft:1', 'draft:2']);
      expect(await store.get('draft:1')).to.equal('two');
      await store.delete('draft:1');
      expect(await store.get('draft:1')).to.equal(undefined);
      await store.clear();
      expect(await store.keys('')).to.deep.equal([]);
    });

    it('holds a photograph of many pieces whole', async () => {
      const bytes = new Uint8Array(5 * 1024 * 1024 + 17);
      for (let i = 0; i < bytes.length; i += 65_536) crypto.getRandomValues(bytes.subarray(i, i + 65_536));
      await store.set('photo', new Blob([bytes], {type: 'image/jpeg'}));

      const back = new Uint8Array(await ((await store.get('photo')) as Blob).arrayBuffer());

      expect(back.length).to.equal(bytes.length);
      expect(back.every((byte, i) => byte === bytes[i])).to.equal(true);
      if (keepsBytes) {
        await store.delete('photo');
        expect(
          (await entries(database())).filter(([key]) => `${key as string}`.includes('photo')),
        ).to.deep.equal([]);
      }
    });
  });
}

describeStore(
  'the encrypted store',
  async () => createEncryptedStore(await findFrameKey(sessionStorage)),
  true,
);
describeStore('the store of text only', () => createSessionStore(sessionStorage), false);
describeStore('the store in memory', () => createMemoryStore(), false);

describe('what the encrypted store leaves on the device', () => {
  it('shows nothing of a person to whoever reads the database', async () => {
    const store = createEncryptedStore(await findFrameKey(sessionStorage));
    await store.set('draft:1', {values: {'nguoiNop.hoTen': secret}});
    await store.set('session:x', {accessToken: secret}, {secret: true});
    await store.set('file:1', new Blob([secret]));

    const raw = new TextDecoder('latin1').decode(
      new Uint8Array(
        (await entries(database())).flatMap(([, value]) => {
          const {data} = value as {data?: ArrayBuffer};
          return data ? [...new Uint8Array(data)] : [];
        }),
      ),
    );
    const whole = JSON.stringify(await entries(database())) + raw;

    expect(whole).not.to.contain('06219000');
    expect(whole).not.to.contain('hoTen');
  });

  it('can’t be opened when the tab is closed, nor put in the place of something else', async () => {
    const store = createEncryptedStore(await findFrameKey(sessionStorage));
    await store.set('a', 'one');
    const [[name, sealed] = []] = await entries<string, unknown>(database());
    await set(String(name).replace(/a$/, 'b'), sealed, database());
    expect(await store.get('b'), 'bound to its name').to.equal(undefined);

    const {id} = await findFrameKey(sessionStorage);
    sessionStorage.clear();
    const {key} = await findFrameKey(sessionStorage);
    expect(await createEncryptedStore({id, key}).get('a')).to.equal(undefined);
  });

  it('is deleted by the next start, which leaves living tabs alone', async () => {
    const closed = createEncryptedStore(await findFrameKey(sessionStorage));
    await closed.set('draft:1', secret);
    sessionStorage.clear();
    const living = createEncryptedStore(await findFrameKey(sessionStorage));
    const {id} = await findFrameKey(sessionStorage);
    await living.set('draft:2', secret);
    let leave = () => {};
    void navigator.locks.request(
      `dvc-frame-store:${id}`,
      {mode: 'shared'},
      () => new Promise<void>((r) => (leave = r)),
    );
    sessionStorage.clear();

    const mine = await openFrameStore({patience: 20});
    await mine.set('draft:3', secret);
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(await closed.get('draft:1')).to.equal(undefined);
    expect(await living.get('draft:2')).to.equal(secret);
    expect(await mine.get('draft:3')).to.equal(secret);
    leave();
  });
});

describe('opening a store', () => {
  it('takes the encrypted one where it works, and finds what it kept', async () => {
    const store = await openFrameStore();
    await store.set('draft:1', {ten: 'Lan'});

    expect(store.keeps).to.equal('everything');
    expect(await (await openFrameStore()).get('draft:1')).to.deep.equal({ten: 'Lan'});
  });

  it('keeps text where touching IndexedDB throws, and no secret of it', async () => {
    replace('indexedDB', refuse);

    const store = await openFrameStore();
    await store.set('draft:1', {ten: 'Lan'});
    await store.set('session:x', {accessToken: secret}, {secret: true});

    expect(store.keeps).to.equal('text');
    expect(await (await openFrameStore()).get('draft:1')).to.deep.equal({ten: 'Lan'});
    expect(await store.get('session:x')).to.deep.equal({accessToken: secret});
    expect(JSON.stringify({...sessionStorage})).not.to.contain(secret);
  });

  it('keeps text where IndexedDB never answers', async function () {
    this.timeout(6000);
    replace('indexedDB', () => ({open: () => ({})}));

    expect((await openFrameStore()).keeps).to.equal('text');
  });

  it('works from memory where everything is refused', async () => {
    replace('indexedDB', refuse);
    replace('sessionStorage', refuse);

    const store = await openFrameStore();
    await store.set('draft:1', {ten: 'Lan'});

    expect(store.keeps).to.equal('nothing');
    expect(await store.get('draft:1')).to.deep.equal({ten: 'Lan'});
  });
});

describe('four frames of a page that start at once', () => {
  const frames: HTMLIFrameElement[] = [];
  const openFrame = async () => {
    const frame = document.createElement('iframe');
    frame.src = new URL('./store-frame.html', import.meta.url).href;
    const ready = new Promise<void>((resolve) => {
      const hear = ({source}: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve();
      };
      addEventListener('message', hear);
    });
    document.body.append(frame);
    frames.push(frame);
    await ready;
    return (...what: unknown[]) =>
      new Promise<unknown>((resolve, reject) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = ({data}: MessageEvent<{answer?: unknown; error?: string}>) =>
          data.error ? reject(new Error(data.error)) : resolve(data.answer);
        frame.contentWindow?.postMessage(what, location.origin, [port2]);
      });
  };
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('share one key and what each of them keeps', async () => {
    const [one, two, three, four] = await Promise.all([openFrame(), openFrame(), openFrame(), openFrame()]);
    const pair = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, [
      'sign',
      'verify',
    ]);
    await Promise.all([
      one('set', 'a', 1),
      two('set', 'b', 2),
      three('set', 'c', {d: 3}),
      four('set', 'key', pair),
    ]);

    expect(await two('get', 'a')).to.equal(1);
    expect(await one('get', 'b')).to.equal(2);
    expect(await four('get', 'c')).to.deep.equal({d: 3});
    expect(await one('sign', 'key')).to.equal(64);
    const ids = (await entries(database())).map(([key]) => `${key as string}`.split('/')[0]);
    expect(new Set(ids).size).to.equal(1);
  });
});
