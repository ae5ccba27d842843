import {createHash, randomBytes, randomUUID} from 'node:crypto';
import type {TestPortal} from './start-test-portal.js';

/** 256 random bits, base64url. */
export const secret = (): string => randomBytes(32).toString('base64url');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What a page makes of a key before it hands something over; the portal sees neither the key nor what is sealed. */
export function newHandover(more: object = {}) {
  const proof = secret();
  return {
    proof,
    body: {id: randomUUID(), sealed: randomBytes(60).toString('base64url'), opens: hashOf(proof), ...more},
  };
}

/** A call of the portal's own page, by somebody who is not signed in. */
export async function fromPage(
  portal: Pick<TestPortal, 'url'>,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{status: number; body: any}> {
  const answer = await fetch(`${portal.url}/api/v1/${path}`, {
    method: 'POST',
    headers: {origin: portal.url, 'content-type': 'application/json', ...headers},
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return {status: answer.status, body: text === '' ? undefined : JSON.parse(text)};
}
