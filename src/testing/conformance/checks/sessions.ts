import {generateKeyPair, generateProof} from 'dpop';
import {sessionRoutes} from '../../../contract/sessions.js';
import {must, mustRefuse, type Answer, type Check, type PortalProbe} from '../probe.js';
import {nobody} from './problems.js';

const hasAccounts: Check['when'] = ({capabilities}) => capabilities.accounts;

const signIn = ({route, own}: PortalProbe, proof?: string): Promise<Answer> =>
  route(
    sessionRoutes.token,
    {},
    {
      origin: own,
      headers: proof === undefined ? {} : {dpop: proof},
      body: JSON.stringify({grant_type: 'password', username: nobody(), password: crypto.randomUUID()}),
    },
  );

async function proofs({endpoint}: PortalProbe): Promise<(nonce?: string) => Promise<string>> {
  const key = await generateKeyPair('ES256');
  const htu = new URL(sessionRoutes.token.path, endpoint('api').href.replace(/\/?$/, '/')).href;
  return (nonce) => generateProof(key, htu, 'POST', nonce);
}

export const sessionChecks: Check[] = [
  {
    name: 'begins no session without a proof of a key',
    when: hasAccounts,
    async run(probe) {
      const {status} = await signIn(probe);
      must(status === 400 || status === 401, `answered ${status}`);
    },
  },
  {
    name: 'asks for its own nonce in every proof, since clocks of phones are wrong',
    when: hasAccounts,
    async run(probe) {
      const prove = await proofs(probe);
      for (const nonce of [undefined, 'made-up']) {
        const answer = await signIn(probe, await prove(nonce));
        mustRefuse(answer, 401, 'use-dpop-nonce');
        must(answer.headers.get('dpop-nonce'), 'sends no DPoP-Nonce');
        const challenge = answer.headers.get('www-authenticate') ?? 'nothing';
        must(/^DPoP\b.*use_dpop_nonce/.test(challenge), `asks by ${challenge}`);
      }
    },
  },
  {
    name: 'judges user name and password once the proof is right, and takes no proof twice',
    when: hasAccounts,
    async run(probe) {
      const prove = await proofs(probe);
      const nonce = (await signIn(probe, await prove())).headers.get('dpop-nonce') ?? '';
      const proof = await prove(nonce);
      mustRefuse(await signIn(probe, proof), 401, 'sign-in-refused');
      mustRefuse(await signIn(probe, proof), 401, 'signed-out');
    },
  },
];
