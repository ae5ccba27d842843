import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Device, mailTo, signedInDevice, somebody} from './device.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('accounts', () => {
  let portal: TestPortal;
  let clock = 0;

  before(async () => {
    portal = await startTestPortal({}, {now: () => new Date(Date.now() + clock)});
  });
  after(() => portal.close());

  const register = (device: Device, person: object) => device.ask('POST', 'accounts', {body: person});
  const activate = (device: Device, username: string, code: string) =>
    device.ask('POST', 'accounts/activation', {body: {username, code}});
  const codeOf = async (to: string, type = 'activation-code') =>
    (await mailTo(portal, to, type))?.['code'] as string;
  const other = (code: string) => (code === '000000' ? '000001' : '000000');

  describe('opening an account', () => {
    it('sends six digits to the mail address, and works after they are entered', async () => {
      const device = await Device.open(portal);
      const person = somebody({email: 'Me.Blu@Example.org'});

      const sent = await register(device, person);
      const early = await device.signIn(person.username, person.password);
      const code = await codeOf(person.email);
      const activated = await activate(device, person.username, `${code.slice(0, 3)} ${code.slice(3)}`);

      assert.equal(sent.status, 201);
      assert.deepEqual(sent.body, {target: 'M***@Example.org', expiresIn: 300, resendAfter: 60});
      assert.equal(early.body.code, 'not-activated');
      assert.match(code, /^\d{6}$/);
      assert.equal(activated.status, 204);
      assert.equal((await device.signIn(person.username, person.password)).status, 200);
    });

    it('takes the same code again, as after a lost answer', async () => {
      const device = await Device.open(portal);
      const person = somebody();
      await register(device, person);
      const code = await codeOf(person.email);

      const answers = [
        await activate(device, person.username, code),
        await activate(device, person.username, code),
      ];

      assert.deepEqual(
        answers.map(({status}) => status),
        [204, 204],
      );
    });

    it('names every field that needs another value', async () => {
      const device = await Device.open(portal);

      const {status, body} = await register(device, somebody({fullName: 'R2D2', phone: '12', consent: ''}));

      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map(({pointer, code}: {pointer: string; code: string}) => `${pointer} ${code}`),
        ['/fullName person-name', '/phone phone', '/consent consent'],
      );
    });

    it('wants agreement to the text of now, not of another version', async () => {
      const device = await Device.open(portal);

      const {body} = await register(device, somebody({consent: '1999-01'}));

      assert.deepEqual(body.errors, [{pointer: '/consent', code: 'consent'}]);
    });

    it('opens one for an organisation too', async () => {
      const device = await signedInDevice(portal, {
        kind: 'organisation',
        organisation: {name: 'Trường Mầm non  Hoa Sen', taxCode: '0100109106'},
      });

      const {body} = await device.ask('GET', 'account');

      assert.equal(body.kind, 'organisation');
      assert.equal(body.organisation.name, 'Trường Mầm non Hoa Sen');
    });

    it('says that a user name is taken, in any case of letters', async () => {
      const {person} = await signedInDevice(portal);
      const device = await Device.open(portal);

      const {status, body} = await register(device, somebody({username: person.username.toUpperCase()}));

      assert.equal(status, 422);
      assert.deepEqual(body.errors, [{pointer: '/username', code: 'username-taken'}]);
    });

    it('tells a stranger nothing of a mail address or number that has an account, and tells its owner', async () => {
      const {person} = await signedInDevice(portal);
      const device = await Device.open(portal);
      const sameMail = somebody({email: person.email.toUpperCase()});
      const sameNumber = somebody({identityNumber: person.identityNumber});
      const fresh = somebody();

      const answers = [];
      for (const body of [fresh, sameMail, sameNumber]) answers.push(await register(device, body));

      assert.deepEqual(
        answers.map(({status}) => status),
        [201, 201, 201],
      );
      assert.deepEqual(
        answers.map(({body}) => Object.keys(body).join()),
        answers.map(() => 'target,expiresIn,resendAfter'),
      );
      assert.ok(await mailTo(portal, person.email, 'account-exists'));
      assert.equal(await mailTo(portal, sameNumber.email, 'activation-code'), undefined);
      assert.equal((await activate(device, sameNumber.username, '123456')).status, 422);
    });

    it('takes a repeated registration as the same one, but not with another password', async () => {
      const device = await Device.open(portal);
      const person = somebody();
      await register(device, person);

      const again = await register(device, person);
      const slippedIn = await register(device, {...person, password: 'mat-khau-cua-ke-gian'});

      assert.equal(again.status, 201);
      assert.deepEqual(slippedIn.body.errors, [{pointer: '/username', code: 'username-taken'}]);
    });
  });

  describe('a code', () => {
    it('ends with the fifth wrong try, and the right one is then as wrong', async () => {
      const device = await Device.open(portal);
      const person = somebody();
      await register(device, person);
      const code = await codeOf(person.email);

      const wrong = [];
      for (let i = 0; i < 5; i += 1) wrong.push(await activate(device, person.username, other(code)));
      const right = await activate(device, person.username, code);

      assert.deepEqual(
        wrong.map(({body}) => body.errors[0].code),
        Array(5).fill('activation-code'),
      );
      assert.equal(right.body.errors[0].code, 'activation-code-expired');
    });

    it('ends after five minutes; another is sent after one minute, not before, and ends the first', async () => {
      const device = await Device.open(portal);
      const person = somebody();
      await register(device, person);
      const first = await codeOf(person.email);
      const resend = () =>
        device.ask('POST', 'accounts/activation/code', {body: {username: person.username}});

      await resend();
      const sameMinute = await codeOf(person.email);
      clock += 61_000;
      const {status} = await resend();
      const second = await codeOf(person.email);
      const old = first === second ? undefined : await activate(device, person.username, first);
      clock += 301_000;
      const late = await activate(device, person.username, second);

      assert.equal(sameMinute, first);
      assert.equal(status, 202);
      assert.notEqual(old?.status, 204);
      assert.equal(late.body.errors[0].code, 'activation-code-expired');
    });

    it('is sent five times an hour at most, to a name without an account as well', async () => {
      const device = await Device.open(portal);
      const person = somebody();
      await register(device, person);
      for (const username of [person.username, 'khong-co-ai']) {
        const statuses = [];
        for (let i = 0; i < 6; i += 1) {
          clock += 61_000;
          const answer = await device.ask('POST', 'accounts/activation/code', {body: {username}});
          statuses.push(answer.status);
        }
        assert.equal(statuses.at(-1), 429, username);
        assert.ok(statuses.filter((status) => status === 202).length >= 4, username);
      }
    });
  });

  describe('a forgotten password', () => {
    const ask = (device: Device, username: string) =>
      device.ask('POST', 'accounts/password-reset/code', {body: {username}});

    it('is replaced with a code, and every session of the account ends', async () => {
      const device = await signedInDevice(portal);
      const {person} = device;
      const elsewhere = await Device.open(portal);

      await ask(elsewhere, person.username);
      const code = await codeOf(person.email, 'password-reset-code');
      const body = {username: person.username, code, password: 'mot-mat-khau-moi-hon'};
      const reset = await elsewhere.ask('POST', 'accounts/password-reset', {body});

      assert.equal(reset.status, 204);
      assert.equal((await device.ask('GET', 'account')).status, 401);
      assert.equal((await device.refresh()).status, 401);
      assert.equal((await elsewhere.signIn(person.username, person.password)).status, 401);
      assert.equal((await elsewhere.signIn(person.username, body.password)).status, 200);
      assert.ok(await mailTo(portal, person.email, 'password-changed'));
    });

    it('answers the same whether or not there is an account', async () => {
      const {person} = await signedInDevice(portal);
      const device = await Device.open(portal);

      const [known, unknown] = [await ask(device, person.username), await ask(device, 'chua-ai-dung')];

      assert.equal(known.status, 202);
      assert.deepEqual(unknown.body, known.body);
    });
  });
});
