import {randomUUID} from 'node:crypto';
import type {VnpaySettings} from './settings.js';
import type {Message} from './signed-message.js';

/** 32 characters that VNPAY has not seen before on this day. */
export const requestId = (): string => randomUUID().replaceAll('-', '');

const patience = 10_000;

/** Posts a message to VNPAY's second interface. @throws {Error} It can't be reached, or its answer is no JSON. */
export async function callVnpay({apiUrl}: VnpaySettings, message: Message): Promise<unknown> {
  const answer = await fetch(apiUrl, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify(message),
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`VNPAY answered ${answer.status}`);
  return answer.json();
}
