import type {HandoverId} from '../contract/handovers.js';

/** What the key of a hand-over opens: the portal's door by `proof`, the content by `seal`. */
export interface HandoverKey {
  /** As it stands in the fragment of an address: 128 bits, base64url. */
  text: string;
  proof: string;
  /** SHA-256 of the proof: all that the portal learns when it is left. */
  opens: string;
  seal(content: unknown): Promise<string>;
  /** @throws {Error} It was sealed with another key, or changed. */
  open(sealed: string): Promise<unknown>;
}

/** The text of a new key; at once, so that a link can have it in the click that follows it. */
export const newKeyText = (): string => toBase64(crypto.getRandomValues(new Uint8Array(16)));

/**
 * Two secrets out of one (HKDF-SHA-256, RFC 5869), so that the proof that the portal sees says nothing about the key
 * that it must not have. Both are bound to the id.
 * @throws {Error} No key is of that text.
 */
export async function handoverKey(id: HandoverId, text: string): Promise<HandoverKey> {
  const raw = fromBase64(text);
  if (raw.length !== 16) throw new Error('not a key of a hand-over');
  const root = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const salt = bytes(id);
  const given = (info: string) => ({name: 'HKDF', hash: 'SHA-256', salt, info: bytes(info)});
  const proof = toBase64(new Uint8Array(await crypto.subtle.deriveBits(given('open'), root, 256)));
  const key = await crypto.subtle.deriveKey(given('seal'), root, {name: 'AES-GCM', length: 256}, false, [
    'encrypt',
    'decrypt',
  ]);
  return {
    text,
    proof,
    opens: toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(proof)))),
    async seal(content) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, key, bytes(JSON.stringify(content)));
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(data)]));
    },
    async open(sealed) {
      const all = fromBase64(sealed);
      const data = await crypto.subtle.decrypt({name: 'AES-GCM', iv: all.slice(0, 12)}, key, all.slice(12));
      return JSON.parse(new TextDecoder().decode(data)) as unknown;
    },
  };
}

/** 256 random bits: whoever takes a hand-over is known by them from then on. */
export const newTaker = (): string => toBase64(crypto.getRandomValues(new Uint8Array(32)));

const bytes = (text: string) => new TextEncoder().encode(text);

const toBase64 = (data: Uint8Array): string =>
  btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
