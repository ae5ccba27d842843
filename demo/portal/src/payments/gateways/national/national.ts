import type {Gateway, Home, Intent, Statement} from '../gateway.js';
import {readStanding, signForPlatform, type Standing} from './messages.js';

export interface NationalSettings {
  /** Where the stand-in for the platform is, without a slash at the end. */
  url: string;
  secret: string;
}

const patience = 10_000;

/**
 * The national payment platform, as far as anything of it is public: the payer goes there, chooses a bank or wallet,
 * comes back, and the platform tells. Every message of it here is ours, and the method says that it is a stand-in.
 */
export function nationalGateway({url, secret}: NationalSettings, {origin, now}: Home): Gateway {
  const key = Buffer.from(secret);
  return {
    method: {
      id: 'national',
      kind: 'redirect',
      name: {
        vi: 'Nền tảng thanh toán quốc gia (mô phỏng)',
        en: 'National payment platform (stand-in)',
      },
      note: {
        vi: 'Bản mô phỏng: giao thức của nền tảng thật không công khai.',
        en: 'A stand-in: the real platform’s protocol is not public.',
      },
    },
    life: 30,
    async next({payment, ref, amount, purpose, locale, createdAt, expiresAt}) {
      const returnTo = `${origin()}/pay/${payment}/return`;
      const content = {ref, amount, purpose, locale, returnTo};
      const request = await signForPlatform(key, content, {at: createdAt, until: expiresAt});
      return {kind: 'redirect', url: `${url}/pay?${new URLSearchParams({request})}`};
    },
    async query({ref}: Intent) {
      const at = now();
      const until = new Date(at.getTime() + 60_000);
      const answer = await fetch(`${url}/standing`, {
        method: 'POST',
        headers: {'content-type': 'application/jwt'},
        body: await signForPlatform(key, {ref}, {at, until}),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new Error(`The platform answered ${answer.status}.`);
      const standing = await readStanding(key, await answer.text(), at);
      if (standing.ref !== ref) throw new Error('The platform answered about another payment.');
      return statementOf(standing);
    },
  };
}

export const statementOf = ({ref, transaction, amount, outcome}: Standing): Statement => ({
  gateway: 'national',
  ref,
  transaction,
  amount,
  outcome,
  reason: outcome === 'cancelled' ? 'cancelled-there' : outcome === 'expired' ? 'time-ran-out' : undefined,
});
