import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sepayBody, sepayHeaders} from '../../../demo/gateways/src/bank/sepay.js';
import type {Transfer} from '../../../demo/gateways/src/bank/transfer.js';

const secret = 'sepay-demo-secret-KTM-0001';
const body =
  '{"id":92704,"gateway":"BIDV","transactionDate":"2026-11-24 09:04:12","accountNumber":"6211000012345",' +
  '"code":"KTM24A7Q9XA","content":"MBVCB.123456789.KTM24A7Q9XA phi xac minh.CT tu 0011001234567",' +
  '"transferType":"in","transferAmount":500000,"accumulated":19077000,"subAccount":null,' +
  '"referenceCode":"FT26328123456789","description":""}';

const transfer: Transfer = {
  id: 'a',
  noticeId: 92704,
  bin: '970418',
  account: '6211000012345',
  amount: 500_000,
  content: 'KTM24A7Q9XA phi xac minh',
  statement: 'MBVCB.123456789.KTM24A7Q9XA phi xac minh.CT tu 0011001234567',
  reference: 'FT26328123456789',
  madeAt: '2026-11-24T02:04:12Z',
  balance: 19_077_000,
  notice: {state: 'waiting', attempts: [], nextAt: null},
};

describe('a notice of money that came in', () => {
  it('has the fields of SePay, in Vietnamese time, whatever the clock zone of the machine', () => {
    assert.equal(sepayBody(transfer), body);
  });

  it('is signed over timestamp, dot and raw body', () => {
    const headers = sepayHeaders(secret, 1_795_485_852, body);

    assert.equal(headers['x-sepay-timestamp'], '1795485852');
    assert.equal(
      headers['x-sepay-signature'],
      'sha256=f28c44d396091a468a8054e6b8a11f5d8f290e6d2a9588b3d9fd1b8448a29480',
    );
  });

  it('names no payment code where the statement lost it', () => {
    const lost: unknown = JSON.parse(sepayBody({...transfer, statement: 'NGUYEN THI B nop tien ho so'}));

    assert.equal((lost as {code: unknown}).code, null);
  });
});
