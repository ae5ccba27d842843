import {openFrameStore} from '../../../src/client/store/open-frame-store.js';

// A frame of the page, as a test asks it: opens its store, then does what it is told.
const ask = async ([what, key, value]: [string, string, unknown]): Promise<unknown> => {
  const store = await opened;
  if (what === 'keeps') return store.keeps;
  if (what === 'set') return store.set(key, value);
  if (what === 'get') return store.get(key);
  if (what === 'sign') {
    const {privateKey} = (await store.get(key)) as CryptoKeyPair;
    const signature = await crypto.subtle.sign(
      {name: 'ECDSA', hash: 'SHA-256'},
      privateKey,
      new Uint8Array(3),
    );
    return signature.byteLength;
  }
  return undefined;
};
const opened = openFrameStore();

addEventListener('message', ({data, ports: [port]}: MessageEvent<[string, string, unknown]>) => {
  ask(data).then(
    (answer) => port?.postMessage({answer}),
    (error: unknown) => port?.postMessage({error: String(error)}),
  );
});
parent.postMessage('frame-ready', location.origin);
