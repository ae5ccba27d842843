import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Registration} from '../../../src/contract/accounts.js';
import {checkPassword, checkRegistration} from '../../../src/contract/check-registration.js';

const good: Registration = {
  kind: 'citizen',
  username: 'y.bluih',
  fullName: 'Y Blưih',
  birthDate: '1990-09-05',
  identityNumber: '062190001234',
  phone: '0905061104',
  email: 'y.bluih@example.org',
  password: 'trời mưa trên núi',
  consent: '1',
};
const check = (change: Partial<Registration>) =>
  checkRegistration({...good, ...change}, {today: '2025-03-03'}).map(
    ({pointer, code}) => `${pointer} ${code}`,
  );

describe('a registration', () => {
  it('with everything right has no problem', () => assert.deepEqual(check({}), []));

  it('that is empty names every field', () => {
    assert.deepEqual(
      checkRegistration({}, {today: '2025-03-03'}).map(({pointer}) => pointer),
      [
        '/fullName',
        '/birthDate',
        '/identityNumber',
        '/phone',
        '/email',
        '/username',
        '/password',
        '/consent',
      ],
    );
  });

  it('of an organisation needs its name and a tax code with the right check digit', () => {
    assert.deepEqual(check({kind: 'organisation'}), [
      '/organisation/name required',
      '/organisation/taxCode required',
    ]);
    assert.deepEqual(check({kind: 'organisation', organisation: {name: 'Trường A', taxCode: '6100123455'}}), [
      '/organisation/taxCode tax-code',
    ]);
    assert.deepEqual(
      check({kind: 'organisation', organisation: {name: 'Trường A', taxCode: '6100123454'}}),
      [],
    );
  });

  it('is refused when number and birth date disagree', () => {
    assert.deepEqual(check({birthDate: '1991-09-05'}), ['/identityNumber citizen-number-disagrees']);
  });

  it('takes a user name of letters and digits only', () => {
    assert.deepEqual(check({username: 'ab'}), ['/username username']);
    assert.deepEqual(check({username: 'Đào'}), ['/username username']);
  });
});

describe('a password', () => {
  const code = (password: string) =>
    checkPassword(password, ['y.bluih', 'Y Blưih Niê', '062190001234'])?.code;

  it('may be any sentence of eight characters or more', () => {
    assert.equal(code('xin chào các bạn'), undefined);
    assert.equal(code('😀😀😀😀😀😀😀😀'), undefined);
    assert.equal(code('ngắn'), 'password-short');
    assert.equal(code('x'.repeat(257)), 'password-long');
  });

  it('is neither a common one nor the person’s own name or number', () => {
    assert.equal(code('Mật Khẩu 123'), 'password-common');
    assert.equal(code('y bluih nie'), 'password-personal');
    assert.equal(code('062190001234'), 'password-personal');
  });
});
