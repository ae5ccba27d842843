import {randomUUID} from 'node:crypto';
import {setTimeout as pause} from 'node:timers/promises';
import type {Payment} from '../../../src/contract/payments.js';
import type {APerson} from '../../node/portal/a-person.js';
import type {Random} from './random.js';
import type {StandIns} from './stand-ins.js';

/** People who pay, and try again whatever happens to the portal; what it acknowledged is remembered. */
export class Payers {
  /** Payments by the key that they were begun with. */
  readonly begun = new Map<string, string>();
  /** Payments that the portal said to be settled. */
  readonly settled = new Set<string>();
  private answers = 0;
  private readonly person: APerson;
  private readonly standIns: StandIns;

  constructor(person: APerson, standIns: StandIns) {
    this.person = person;
    this.standIns = standIns;
  }

  /** One dossier: by the bank or the platform, sometimes by both, sometimes after a failure. */
  async pay(dossier: string, random: Random): Promise<void> {
    const ways = random.between(0, 3) < 1 ? (['vietqr', 'national'] as const) : ([] as const);
    for (const way of ways.length > 0
      ? ways
      : ([random.between(0, 2) < 1 ? 'vietqr' : 'national'] as const)) {
      const payment = await this.begin(dossier, way);
      if (!payment) return;
      if (payment.transfer) await this.standIns.transfer(payment.transfer);
      else if (payment.redirect) await this.goThere(payment, random);
    }
  }

  /** Waits until the portal has answered so many times more: a slow machine gets as far as a fast one. */
  async heard(more: number): Promise<void> {
    const enough = this.answers + more;
    while (this.answers < enough) await pause(5);
  }

  /** Every payment once more. */
  async look(): Promise<void> {
    for (const id of new Set(this.begun.values())) {
      const {state} = await this.insist<Payment>('GET', `payments/${id}`);
      if (state === 'settled') this.settled.add(id);
    }
  }

  private async begin(dossier: string, method: string): Promise<Payment | undefined> {
    const key = randomUUID();
    const path = `dossiers/${dossier}/payments`;
    const payment = await this.insist<Payment>('POST', path, {method}, {'idempotency-key': key});
    if (!payment.id) return undefined; // settled meanwhile
    if (payment.method === method) this.begun.set(key, payment.id);
    return payment;
  }

  private async goThere({redirect}: Payment, random: Random): Promise<void> {
    const url = await this.untilAnswered(async () => {
      const answer = await fetch(redirect?.url ?? '', {redirect: 'manual'});
      return answer.status < 500 ? (answer.headers.get('location') ?? '') : undefined;
    });
    if (!url.includes('/pay?request=')) return; // settled meanwhile: the portal leads back
    await (await fetch(url)).text();
    const [, payload = ''] = new URL(url).searchParams.get('request')?.split('.') ?? [];
    const {ref} = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {ref: string};
    if (random.between(0, 4) < 1) await this.standIns.press(ref, 'failed');
    else await this.standIns.press(ref, 'paid');
  }

  private insist<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Body> {
    return this.untilAnswered(async () => {
      const answer = await this.person.call(method, path, body, headers);
      const read = (await answer.json()) as Body & {code?: string};
      return answer.status >= 500 || read.code === 'use-dpop-nonce' ? undefined : read;
    });
  }

  private async untilAnswered<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
    for (;;) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined) {
        this.answers += 1;
        return answer;
      }
      await pause(25);
    }
  }
}
