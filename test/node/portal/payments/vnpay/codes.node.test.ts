import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {meaningOfNotice} from '../../../../../demo/portal/src/payments/gateways/vnpay/codes.js';

const said: Record<string, [outcome: string, reason: string]> = {
  '09': ['failed', 'not-registered'],
  '10': ['failed', 'wrong-details'],
  '11': ['expired', 'time-ran-out'],
  '12': ['failed', 'card-locked'],
  '13': ['failed', 'wrong-code'],
  '24': ['cancelled', 'cancelled-there'],
  '51': ['failed', 'not-enough-money'],
  '65': ['failed', 'limit-exceeded'],
  '75': ['failed', 'bank-maintenance'],
  '79': ['failed', 'wrong-code'],
};
const legacy = ['01', '02', '03', '04', '05', '06', '08'];
const responses = ['00', '07', '99', ...legacy, ...Object.keys(said), '', '42'];
const statuses = ['00', '01', '02', '04', '05', '06', '07', '09', '', '42'];
const pairs = responses.flatMap((response) => statuses.map((status) => [response, status] as const));

describe('what VNPAY’s two codes mean together', () => {
  it('paid is only what both call success', () => {
    const paid = pairs.filter((pair) => meaningOfNotice(...pair).outcome === 'paid');

    assert.deepEqual(paid, [['00', '00']]);
  });

  it('a code that says that money moved is looked at by somebody, whatever the other says', () => {
    for (const status of statuses.filter((one) => one !== '04'))
      assert.equal(meaningOfNotice('07', status).outcome, 'suspicious');
    for (const response of responses) assert.equal(meaningOfNotice(response, '07').outcome, 'suspicious');
    for (const response of responses.filter((one) => one !== '07'))
      assert.equal(meaningOfNotice(response, '04').outcome, 'reversed');
  });

  it('every failure in the documents has its reason in the payer’s words', () => {
    for (const [response, [outcome, reason]] of Object.entries(said)) {
      assert.deepEqual(meaningOfNotice(response, '02'), {outcome, reason});
      assert.deepEqual(meaningOfNotice(response, '01'), {outcome, reason});
    }
  });

  it('all other pairs, and codes that no document names, change nothing: VNPAY is asked', () => {
    const asked = pairs.filter(
      ([response, status]) =>
        !(response === '00' && status === '00') &&
        response !== '07' &&
        !['04', '07'].includes(status) &&
        !(response in said && ['01', '02'].includes(status)),
    );

    assert.ok(asked.length > 100);
    for (const pair of asked) assert.equal(meaningOfNotice(...pair).outcome, 'unknown', pair.join('+'));
  });
});
