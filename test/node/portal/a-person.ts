import {signedInDevice} from './device.js';
import type {TestPortal} from './start-test-portal.js';

export interface APerson {
  email: string;
  username: string;
  password: string;
  /** One call of the API, signed in; the answer as it came, so that it can be read as a stream. */
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<Response>;
  /** The same; parses the answer. */
  json(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<any>;
}

/** Somebody with an account, signed in. */
export async function aPerson(portal: TestPortal, fullName = 'Nguyễn Thị Hoa'): Promise<APerson> {
  const device = await signedInDevice(portal, {fullName});
  const token = device.tokens?.access_token;

  const call: APerson['call'] = async (method, path, body, headers = {}, signal) => {
    const url = `${portal.url}/api/v1/${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        origin: portal.url,
        dpop: await device.proof(url, method, token),
        authorization: `DPoP ${token}`,
        ...(body !== undefined && {'content-type': 'application/json'}),
        ...headers,
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
      ...(signal && {signal}),
    });
    device.nonce = response.headers.get('dpop-nonce') ?? device.nonce;
    return response;
  };
  return {
    email: device.person.email,
    username: device.person.username,
    password: device.person.password,
    call,
    async json(...args) {
      const text = await (await call(...args)).text();
      return text ? JSON.parse(text) : undefined;
    },
  };
}
