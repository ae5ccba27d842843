import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {generateProof} from 'dpop';
import {exportJWK, generateKeyPair as joseKeyPair, SignJWT} from 'jose';
import {Tokens} from '../../../src/contract/sessions.js';
import * as z from '../../../src/contract/zod.js';
import {Device, signedInDevice, somebody} from './device.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('sessions', () => {
  let portal: TestPortal;
  let clock = 0;
  const now = () => new Date(Date.now() + clock);

  before(async () => {
    portal = await startTestPortal({}, {now});
  });
  after(() => portal.close());

  const profile = (device: Device) => device.ask('GET', 'account');

  describe('a session', () => {
    it('begins only with the portal’s nonce, which the refusal carries', async () => {
      const device = await Device.open(portal);
      const body = {grant_type: 'password', username: 'ai-do', password: 'khong-dung'};

      const first = await device.askOnce('POST', 'sessions', {body});
      const second = await device.askOnce('POST', 'sessions', {body});

      assert.equal(first.status, 401);
      assert.equal(first.body.code, 'use-dpop-nonce');
      assert.match(first.headers.get('www-authenticate') ?? '', /error="use_dpop_nonce"/);
      assert.ok(first.headers.get('dpop-nonce'));
      assert.equal(second.body.code, 'sign-in-refused');
    });

    it('gives tokens of the contract that tell who is signed in', async () => {
      const device = await signedInDevice(portal);
      const tokens = z.parse(Tokens, device.tokens);

      const {status, body} = await profile(device);

      assert.equal(tokens.account.username, device.person.username);
      assert.ok(tokens.expires_in <= 300);
      assert.equal(status, 200);
      assert.equal(body.identityNumber, device.person.identityNumber);
      assert.equal(body.id, undefined);
    });

    it('stands on the nonce, not on the clock of the phone', async () => {
      const device = await signedInDevice(portal);
      const url = `${portal.url}/api/v1/account`;
      const token = device.tokens?.access_token ?? '';

      const wrongClock = await generateProof(device.key, url, 'GET', device.nonce, token, {iat: 86_400});

      const response = await fetch(url, {headers: {dpop: wrongClock, authorization: `DPoP ${token}`}});
      assert.equal(response.status, 200);
    });

    it('takes no proof twice, even where the request is the same', async () => {
      const device = await signedInDevice(portal);
      const url = `${portal.url}/api/v1/account`;
      const token = device.tokens?.access_token ?? '';
      const headers = {dpop: await device.proof(url, 'GET', token), authorization: `DPoP ${token}`};

      const answers = [await fetch(url, {headers}), await fetch(url, {headers})];

      assert.deepEqual(
        answers.map(({status}) => status),
        [200, 401],
      );
    });

    it('refuses a stolen token with a thief’s key', async () => {
      const device = await signedInDevice(portal);
      const thief = await Device.open(portal);
      thief.tokens = device.tokens;

      assert.equal((await profile(thief)).body.code, 'signed-out');
      assert.equal((await profile(device)).status, 200);
    });

    it('refuses proofs of its own key that are for something else, and takes the right one', async () => {
      const {publicKey, privateKey} = await joseKeyPair('ES256', {extractable: true});
      const device = new Device(portal);
      device.key = {publicKey, privateKey};
      const {person} = await signedInDevice(portal);
      await device.signIn(person.username, person.password);
      const token = device.tokens?.access_token ?? '';
      const ath = createHash('sha256').update(token).digest('base64url');
      const url = `${portal.url}/api/v1/account`;
      const prove = async (header: object, claims: object) =>
        new SignJWT({htm: 'GET', htu: url, jti: crypto.randomUUID(), nonce: device.nonce, ath, ...claims})
          .setIssuedAt()
          .setProtectedHeader({alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(publicKey), ...header})
          .sign(privateKey);
      const statusFor = async (dpop: string) =>
        (await fetch(url, {headers: {dpop, authorization: `DPoP ${token}`}})).status;
      const wrong = {
        'another method': await prove({}, {htm: 'POST'}),
        'another address': await prove({}, {htu: `${portal.url}/api/v1/dossiers`}),
        'another portal': await prove({}, {htu: 'https://elsewhere.example/api/v1/account'}),
        'another type': await prove({typ: 'JWT'}, {}),
        'another token': await prove({}, {ath: createHash('sha256').update('x').digest('base64url')}),
        'no token': await prove({}, {ath: undefined}),
        'no id': await prove({}, {jti: undefined}),
        'another’s nonce': await prove({}, {nonce: `${Math.floor(Date.now() / 1000).toString(36)}.forged`}),
        'its private key in sight': await prove({jwk: await exportJWK(privateKey)}, {}),
      };

      for (const [what, dpop] of Object.entries(wrong)) assert.equal(await statusFor(dpop), 401, what);
      assert.equal(await statusFor(await prove({}, {})), 200);
    });

    it('is opened by a proof of another implementation as well', async () => {
      const device = await signedInDevice(portal);
      const {publicKey, privateKey} = await joseKeyPair('ES256', {extractable: true});
      const url = `${portal.url}/api/v1/sessions`;
      const dpop = await new SignJWT({
        htm: 'POST',
        htu: url,
        jti: crypto.randomUUID(),
        nonce: device.nonce ?? '',
      })
        .setIssuedAt()
        .setProtectedHeader({alg: 'ES256', typ: 'dpop+jwt', jwk: await exportJWK(publicKey)})
        .sign(privateKey);

      const response = await fetch(url, {
        method: 'POST',
        headers: {dpop, origin: portal.url, 'content-type': 'application/json'},
        body: JSON.stringify({
          grant_type: 'password',
          username: device.person.username.toUpperCase(),
          password: device.person.password,
        }),
      });

      assert.equal(response.status, 200);
    });

    it('rotates, and for ten seconds tells the same successor to the same key', async () => {
      const device = await signedInDevice(portal);
      const old = device.tokens?.refresh_token;

      const [first, twin] = await Promise.all([device.refresh(old), device.refresh(old)]);
      clock += 9_000;
      const late = await device.refresh(old);

      assert.equal(first.status, 200);
      assert.notEqual(first.body.refresh_token, old);
      assert.equal(twin.body.refresh_token, first.body.refresh_token);
      assert.equal(late.body.refresh_token, first.body.refresh_token);
      device.tokens = first.body;
      assert.equal((await profile(device)).status, 200);
    });

    it('ends whole when an old refresh token comes again after its grace', async () => {
      const device = await signedInDevice(portal);
      const old = device.tokens?.refresh_token;
      device.tokens = (await device.refresh(old)).body;
      clock += 10_500;

      const reuse = await device.refresh(old);

      assert.equal(reuse.body.code, 'signed-out');
      assert.equal((await profile(device)).status, 401);
      assert.equal((await device.refresh()).status, 401);
    });

    it('does not end for a stranger who holds the refresh token without its key', async () => {
      const device = await signedInDevice(portal);
      const stranger = await Device.open(portal);

      assert.equal((await stranger.refresh(device.tokens?.refresh_token)).status, 401);
      assert.equal((await device.refresh()).status, 200);
    });

    it('ends after fifteen idle minutes, and not while it is used', async () => {
      const device = await signedInDevice(portal);
      clock += 10 * 60_000;
      device.tokens = (await device.refresh()).body;
      clock += 10 * 60_000;
      const used = await device.refresh();
      device.tokens = used.body;
      clock += 16 * 60_000;

      assert.equal(used.status, 200);
      assert.equal((await device.refresh()).body.code, 'signed-out');
    });

    it('ends at once on signing out, its refresh token too', async () => {
      const device = await signedInDevice(portal);

      const {status} = await device.ask('DELETE', 'sessions/current');

      assert.equal(status, 204);
      assert.equal((await profile(device)).status, 401);
      assert.equal((await device.refresh()).status, 401);
    });

    it('lets nobody guess on: ten wrong passwords from one place, then a pause', async () => {
      const {person} = await signedInDevice(portal);
      const device = await Device.open(portal);
      for (let i = 0; i < 10; i += 1) await device.signIn(person.username, `sai-${i}-mat-khau`);

      const right = await device.signIn(person.username, person.password);

      assert.equal(right.status, 429);
      assert.ok(Number(right.headers.get('retry-after')) > 0);
    });

    it('keeps no token and no code as it is', async () => {
      const device = await signedInDevice(portal);
      const {db} = portal.context.database;
      const kept = JSON.stringify([
        await db.selectFrom('access_tokens').selectAll().execute(),
        await db.selectFrom('refresh_tokens').selectAll().execute(),
        await db.selectFrom('accounts').select(['username', 'password_hash']).execute(),
      ]);

      assert.ok(!kept.includes(device.tokens?.access_token ?? 'x'));
      assert.ok(!kept.includes(device.tokens?.refresh_token ?? 'x'));
      assert.ok(!kept.includes(somebody().password));
      assert.match(kept, /\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });
});
