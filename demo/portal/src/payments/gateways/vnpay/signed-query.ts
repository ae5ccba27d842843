import {createHmac, timingSafeEqual} from 'node:crypto';

/** Signatures stand beside the parameters that they cover. */
const signatures = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/**
 * UTF-8 form encoding as PHP's `urlencode` writes it: a space is `+`, all but letters, digits, `-`, `_` and `.` is `%XX`.
 * @see VNPAY PAY 2.1.0, samples: the hash is over the encoded text
 */
export const encodeForm = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** HMAC-SHA512 over UTF-8, lower-case hex. */
export const hmac = (text: string, secret: string): string =>
  createHmac('sha512', secret).update(text, 'utf8').digest('hex');

/** Whether a hash that came is the one of this text; hex in either case, compared in constant time. */
export function isHashOf(text: string, hash: string, secret: string): boolean {
  if (!/^[0-9a-f]{128}$/i.test(hash)) return false;
  return timingSafeEqual(Buffer.from(hash, 'hex'), Buffer.from(hmac(text, secret), 'hex'));
}

/**
 * A query text that VNPAY accepts: parameters sorted by name, empty ones left out, the hash at the end.
 * @param parameters - Without hash fields.
 */
export function signQuery(parameters: Readonly<Record<string, string>>, secret: string): string {
  const text = sortedText(
    Object.entries(parameters)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({name, text: `${encodeForm(name)}=${encodeForm(value)}`})),
  );
  return `${text}&vnp_SecureHash=${hmac(text, secret)}`;
}

/**
 * Reads a query that VNPAY signed. The raw text is verified before anything in it is believed, so that no decoding and
 * encoding between can differ; where a proxy wrote it anew, once more as VNPAY would have written it [A].
 * @param raw - What stands after the `?`, as it came.
 * @returns The `vnp_` parameters under the signature; `undefined`: not VNPAY's, altered, or a name stands twice.
 */
export function readSignedQuery(raw: string, secret: string): ReadonlyMap<string, string> | undefined {
  const parts = raw
    .split('&')
    .filter((text) => text.startsWith('vnp_'))
    .map((text) => ({text, ...decodePart(text)}));
  const hashes = parts.filter(({name}) => name === 'vnp_SecureHash');
  const signed = parts.filter(({name}) => !signatures.has(name));
  const values = new Map(signed.map(({name, value}) => [name, value]));
  const [hash, ...more] = hashes;
  if (!hash || more.length > 0 || values.size !== signed.length) return undefined;

  if (isHashOf(sortedText(signed), hash.value, secret)) return values;
  const anew = signed
    .filter(({value}) => value !== '')
    .map(({name, value}) => ({name, text: `${encodeForm(name)}=${encodeForm(value)}`}));
  return isHashOf(sortedText(anew), hash.value, secret) ? values : undefined;
}

/** VNPAY sorts by the bytes of the names: `vnp_BankCode` before `vnp_BankTranNo`. */
const sortedText = (parts: readonly {name: string; text: string}[]): string =>
  parts
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({text}) => text)
    .join('&');

/** What cannot be decoded reads as empty; `URLSearchParams` would not say so. */
function decodePart(text: string): {name: string; value: string} {
  const at = text.indexOf('=');
  const [name, value] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  return {name: decode(name), value: decode(value)};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
}
