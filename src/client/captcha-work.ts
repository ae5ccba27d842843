import type {ProofOfWork} from '../contract/captcha.js';
import {PortalError} from './errors.js';

export interface WorkOptions {
  signal?: AbortSignal | undefined;
}

/** Keys that are derived at a time. WebCrypto works off the page's thread, so the page stays alive. */
const atOnce = 4;

/**
 * Does the work that a captcha asks of the device: derives keys until one begins with `keyPrefix` (altcha v2, PBKDF2).
 * @returns Base64 of altcha's payload: `solution` of a captcha answer.
 * @throws {PortalError} `nonsense` for an algorithm that is not PBKDF2; `aborted`.
 * @see https://altcha.org/docs/v2/proof-of-work
 */
export async function solveProofOfWork(work: ProofOfWork, {signal}: WorkOptions = {}): Promise<string> {
  const {algorithm, keyPrefix} = work.parameters;
  const hash = /^PBKDF2\/(SHA-(?:256|384|512))$/.exec(algorithm)?.[1];
  if (!hash || !/^[0-9a-f]+$/i.test(keyPrefix))
    throw new PortalError('nonsense', 'a captcha asks for work that this client does not know');

  const wanted = keyPrefix.toLowerCase();
  const derive = deriver(work.parameters, hash);
  const begun = performance.now();
  for (let first = 0; ; first += atOnce) {
    if (signal?.aborted) throw new PortalError('aborted', 'the caller stopped', {cause: signal.reason});
    const counters = Array.from({length: atOnce}, (_, i) => first + i);
    const keys = await Promise.all(counters.map(derive));
    const hit = keys.findIndex((key) => key.startsWith(wanted));
    const derivedKey = keys[hit];
    if (derivedKey === undefined) continue;
    const solution = {counter: first + hit, derivedKey, time: Math.round(performance.now() - begun)};
    return btoa(JSON.stringify({challenge: work, solution}));
  }
}

/** Key of a counter, as hex: the password is the nonce and the counter as 32 bits, big end first. */
function deriver({nonce, salt, cost, keyLength}: ProofOfWork['parameters'], hash: string) {
  const nonceBytes = bytesOf(nonce);
  const saltBytes = bytesOf(salt);
  return async (counter: number): Promise<string> => {
    const password = new Uint8Array(nonceBytes.length + 4);
    password.set(nonceBytes);
    new DataView(password.buffer).setUint32(nonceBytes.length, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const bits = await crypto.subtle.deriveBits(
      {name: 'PBKDF2', salt: saltBytes, iterations: cost, hash},
      key,
      keyLength * 8,
    );
    return [...new Uint8Array(bits)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
