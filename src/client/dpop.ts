import {generateKeyPair, generateProof, type KeyPair} from 'dpop';
import type {FrameStore} from './store/frame-store.js';

/** Headers of one request: its proof and, with a token, the token. */
export type Sign = (method: string, url: URL, token?: string) => Promise<Record<string, string>>;

/** Proofs that a request comes from the holder of the session's key (RFC 9449). */
export interface Dpop {
  /** With the kept key; one is made, not exportable, if there is none. */
  sign: Sign;
  /** The same with the key of now, also when it has been destroyed since. */
  hold(): Promise<Sign>;
  /** Remembers the newest `DPoP-Nonce` of an origin; with it a wrong clock on the device does no harm. */
  learn(url: URL, headers: Headers): void;
  /** Reads the key again on next use, since another frame has made another. */
  forget(): void;
  /** Deletes the key: what was bound to it is of no use from then on. */
  destroy(): Promise<void>;
}

export function createDpop(store: FrameStore, name: string): Dpop {
  const nonces = new Map<string, string>();
  let key: Promise<KeyPair> | undefined;

  const keptOrNew = async (): Promise<KeyPair> => {
    const kept = await store.get(name);
    if (isKeyPair(kept)) return kept;
    const made = await generateKeyPair('ES256');
    await store.set(name, made, {secret: true});
    return made;
  };
  const keyOfNow = () =>
    (key ??= keptOrNew().catch((error: unknown) => {
      key = undefined;
      throw error;
    }));

  const signWith =
    (find: () => Promise<KeyPair>): Sign =>
    async (method, url, token) => {
      const htu = url.origin + url.pathname;
      const dpop = await generateProof(await find(), htu, method, nonces.get(url.origin), token);
      return token ? {authorization: `DPoP ${token}`, dpop} : {dpop};
    };

  return {
    sign: signWith(keyOfNow),
    async hold() {
      const held = await keyOfNow();
      return signWith(() => Promise.resolve(held));
    },
    learn(url, headers) {
      const nonce = headers.get('dpop-nonce');
      if (nonce) nonces.set(url.origin, nonce);
    },
    forget() {
      key = undefined;
    },
    async destroy() {
      key = undefined;
      await store.delete(name);
    },
  };
}

const isKeyPair = (value: unknown): value is KeyPair =>
  typeof value === 'object' &&
  value !== null &&
  'privateKey' in value &&
  value.privateKey instanceof CryptoKey &&
  'publicKey' in value &&
  value.publicKey instanceof CryptoKey;
