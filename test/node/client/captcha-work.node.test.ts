import assert from 'node:assert/strict';
import {it} from 'node:test';
import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/pbkdf2';
import {solveProofOfWork} from '../../../src/client/captcha-work.js';
import {isPortalError} from '../../../src/client/errors.js';

/** Computed with altcha-lib 2.8.0. */
const vector = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 5000,
    expiresAt: 4102444800,
    keyLength: 32,
    keyPrefix: 'ba0d7ce6d903901a5406dd33df862435',
    keySignature: 'a932d789f5bf9c917b973c7f65d73448c5f505fd2e1b006be2a480c0ca3cefb3',
    nonce: '487ce1994c4dab8c0610f37a44d36439',
    salt: '8de426a8a316e5f665855874933287c0',
  },
  signature: '3cd099e6a96dc8dcf5f099b62daebfd798dd7a64858dc79da24595b278122737',
};
const open = (payload: string) =>
  JSON.parse(atob(payload)) as {challenge: typeof vector; solution: {counter: number; derivedKey: string}};

it('solves a known challenge, and gives the challenge back as it came', async () => {
  const {challenge, solution} = open(await solveProofOfWork(vector));

  assert.equal(solution.counter, 7);
  assert.equal(solution.derivedKey, 'ba0d7ce6d903901a5406dd33df86243506e57e561629e55080eaf1f4687f66af');
  assert.deepEqual(challenge, vector);
});

it('is believed by the library that the portal uses', async () => {
  const secrets = {hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two'};
  const made = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 500,
    counter: 23,
    deriveKey,
    ...secrets,
  });

  const {challenge, solution} = open(await solveProofOfWork(made as never));
  const result = await verifySolution({challenge, solution: solution, deriveKey, ...secrets});

  assert.equal(result.verified, true);
});

it('stops when its caller stops', async () => {
  const stop = new AbortController();
  const endless = {...vector, parameters: {...vector.parameters, keyPrefix: 'f'.repeat(64)}};
  setTimeout(() => stop.abort(), 30);

  await assert.rejects(solveProofOfWork(endless, {signal: stop.signal}), (error) =>
    isPortalError(error, 'aborted'),
  );
});

it('refuses work that it does not know instead of running for ever', async () => {
  const argon = {...vector, parameters: {...vector.parameters, algorithm: 'ARGON2ID'}};

  await assert.rejects(solveProofOfWork(argon), (error) => isPortalError(error, 'nonsense'));
});
