import {generateKeyPair, generateProof, type KeyPair} from 'dpop';
import type {Registration} from '../../../src/contract/accounts.js';
import type {Tokens} from '../../../src/contract/sessions.js';
import {consent} from '../../../demo/portal/src/description/consent.js';
import type {TestPortal} from './start-test-portal.js';

export interface Answer<Body = any> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
  /** Another token than the session's, or none. */
  token?: string | undefined;
}

/** What a person holds in their hand: a key of its own and the nonce it heard last; speaks as the portal's own page does. */
export class Device {
  key!: KeyPair;
  tokens: Tokens | undefined;
  nonce: string | undefined;
  readonly portal: Pick<TestPortal, 'url'>;

  constructor(portal: Pick<TestPortal, 'url'>) {
    this.portal = portal;
  }

  static async open(portal: Pick<TestPortal, 'url'>): Promise<Device> {
    const device = new Device(portal);
    device.key = await generateKeyPair('ES256');
    return device;
  }

  /** One exchange, repeated once when the portal asks for its nonce. */
  async ask<Body = any>(method: string, path: string, ask: Ask = {}): Promise<Answer<Body>> {
    const answer = await this.askOnce<Body>(method, path, ask);
    return answer.body?.['code' as never] === 'use-dpop-nonce' ? this.askOnce(method, path, ask) : answer;
  }

  async askOnce<Body = any>(method: string, path: string, ask: Ask = {}): Promise<Answer<Body & any>> {
    const url = `${this.portal.url}/api/v1/${path}`;
    const token = 'token' in ask ? ask.token : this.tokens?.access_token;
    const dpop = await this.proof(url, method, token);
    const response = await fetch(url, {
      method,
      headers: {
        origin: this.portal.url,
        dpop,
        ...(token && {authorization: `DPoP ${token}`}),
        ...(ask.body !== undefined && {'content-type': 'application/json'}),
        ...ask.headers,
      },
      ...(ask.body !== undefined && {body: JSON.stringify(ask.body)}),
    });
    this.nonce = response.headers.get('dpop-nonce') ?? this.nonce;
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? undefined : JSON.parse(text),
    };
  }

  proof(url: string, method: string, token?: string): Promise<string> {
    return generateProof(this.key, url.split('?')[0] ?? url, method, this.nonce, token);
  }

  async signIn(username: string, password: string): Promise<Answer<Tokens>> {
    const answer = await this.ask<Tokens>('POST', 'sessions', {
      body: {grant_type: 'password', username, password},
      token: undefined,
    });
    if (answer.status === 200) this.tokens = answer.body;
    return answer;
  }

  async refresh(refreshToken = this.tokens?.refresh_token): Promise<Answer<Tokens>> {
    const answer = await this.ask<Tokens>('POST', 'sessions', {
      body: {grant_type: 'refresh_token', refresh_token: refreshToken},
      token: undefined,
    });
    return answer;
  }
}

let people = 0;

/** Somebody whom the portal does not know yet. */
export function somebody(more: Partial<Registration> = {}): Registration {
  people += 1;
  return {
    kind: 'citizen',
    username: `phuhuynh${people}`,
    fullName: 'Y Blưih Niê',
    birthDate: '1985-04-12',
    identityNumber: `062185${String(people).padStart(6, '0')}`,
    phone: '0905 123 456',
    email: `phuhuynh${people}@example.org`,
    password: 'rau-rung-va-mang-le',
    consent: consent.version,
    ...more,
  };
}

/** The newest mail of a type to an address that still lies in the outbox. */
export async function mailTo({context}: TestPortal, to: string, type: string) {
  const row = await context.database.db
    .selectFrom('outbox')
    .select('data')
    .where('recipient', '=', to)
    .where('type', '=', type)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.data as Record<string, any> | undefined;
}

/** A person with an account, signed in on a device of their own. */
export async function signedInDevice(portal: TestPortal, more: Partial<Registration> = {}) {
  const device = await Device.open(portal);
  const person = somebody(more);
  await device.ask('POST', 'accounts', {body: person});
  const mail = await mailTo(portal, person.email, 'activation-code');
  await device.ask('POST', 'accounts/activation', {body: {username: person.username, code: mail?.['code']}});
  const {status} = await device.signIn(person.username, person.password);
  if (status !== 200) throw new Error(`signing in answered ${status}`);
  return Object.assign(device, {person});
}
