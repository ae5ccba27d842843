import {join} from 'node:path';
import {Hono} from 'hono';
import {openBank} from '../../../demo/gateways/src/bank/bank.js';
import type {Transfer} from '../../../demo/gateways/src/bank/transfer.js';
import {listen} from '../../../demo/gateways/src/listen.js';
import {openNational} from '../../../demo/gateways/src/national/national.js';
import type {Visit} from '../../../demo/gateways/src/national/visit.js';
import {secrets} from '../../node/portal/payments/support/drivers.js';

/** Money that a stand-in has taken in. */
export interface TookIn {
  gateway: 'sepay' | 'national';
  number: string;
  ref: string;
  amount: number;
}

/** Bank and national platform in this process: they outlive every portal, as the real ones do. */
export interface StandIns {
  /** The portal's. */
  portal: string;
  /** What the portal is told. */
  settings: Record<string, string>;
  transfer(order: object): Promise<void>;
  /** Presses a button at the platform's page. */
  press(ref: string, choice: 'paid' | 'silent' | 'failed'): Promise<void>;
  /** Tells whatever was not heard yet, until it is. */
  tellAll(): Promise<void>;
  money(): TookIn[];
  close(): Promise<void>;
}

export async function openStandIns(folder: string): Promise<StandIns> {
  const [forPortal, forPlatform] = [await listen(new Hono(), 0), await listen(new Hono(), 0)];
  await Promise.all([forPortal.close(), forPlatform.close()]);
  const port = new URL(forPortal.url).port;
  const portal = `http://127.0.0.1:${port}`;
  const bank = openBank({
    file: join(folder, 'bank.jsonl'),
    portal,
    secret: secrets.bank,
    retryUnit: 150,
  });
  const national = openNational({
    file: join(folder, 'national.jsonl'),
    secret: secrets.national,
    noticeUrl: `${portal}/api/v1/notices/national`,
    retryUnit: 150,
  });
  const page = await listen(national.app, Number(new URL(forPlatform.url).port));
  const transfers = async () => (await (await bank.app.request('/transfers')).json()) as Transfer[];
  const visits = async () => (await (await national.app.request('/visits')).json()) as Visit[];
  let took: TookIn[] = [];

  return {
    portal,
    settings: {
      PORT: port,
      BANK_WEBHOOK_SECRET: secrets.bank,
      NATIONAL_PAY_URL: page.url,
      NATIONAL_PAY_SECRET: secrets.national,
    },
    async transfer(order) {
      const headers = {'content-type': 'application/json'};
      await bank.app.request('/transfers', {method: 'POST', headers, body: JSON.stringify(order)});
    },
    async press(ref, choice) {
      const body = new URLSearchParams({choice});
      await fetch(`${page.url}/visits/${ref}`, {
        method: 'POST',
        headers: {origin: page.url},
        body,
        redirect: 'manual',
      });
    },
    async tellAll() {
      for (const {id, notice} of await transfers())
        if (notice.state !== 'accepted') await bank.app.request(`/transfers/${id}/notice`, {method: 'POST'});
      for (const {id, outcome} of await visits())
        if (outcome !== 'open')
          await fetch(`${page.url}/visits/${id}/notice`, {
            method: 'POST',
            headers: {origin: page.url},
            redirect: 'manual',
          });
      took = [
        ...(await transfers()).map(({noticeId, amount, content}) => ({
          gateway: 'sepay' as const,
          number: String(noticeId),
          ref: content,
          amount,
        })),
        ...(await visits()).flatMap(({ref, amount, transaction}) =>
          transaction ? [{gateway: 'national' as const, number: transaction, ref, amount}] : [],
        ),
      ];
    },
    money: () => took,
    async close() {
      bank.close();
      national.close();
      await page.close();
    },
  };
}
