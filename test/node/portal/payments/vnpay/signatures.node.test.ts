import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ReturnQueryFromVNPay} from 'vnpay';
import {vnpayPayUrl} from '../../../../../demo/portal/src/payments/gateways/vnpay/pay-url.js';
import {queryRequest, readQueryAnswer} from '../../../../../demo/portal/src/payments/gateways/vnpay/query.js';
import {
  readRefundAnswer,
  refundRequest,
} from '../../../../../demo/portal/src/payments/gateways/vnpay/refund.js';
import {
  hashed,
  hashedText,
  signMessage,
  type Message,
} from '../../../../../demo/portal/src/payments/gateways/vnpay/signed-message.js';
import {
  encodeForm,
  hmac,
  readSignedQuery,
  signQuery,
} from '../../../../../demo/portal/src/payments/gateways/vnpay/signed-query.js';
import {at, oracle, P1, P2, P3, P4, P5, P6, P7, settings, signed} from './vectors.js';

const secret = settings.hashSecret;
const ref = 'KTM24A7Q9XA-1';
const intent = {
  payment: '0193a1b2-0000-7000-8000-000000000000',
  ref,
  amount: 500_000,
  purpose: 'Phi xac minh van bang KTM24A7Q9XA: dot 1',
  locale: 'vi',
  createdAt: at,
  expiresAt: new Date(at.getTime() + 15 * 60_000),
  address: '203.0.113.7',
  agency: 'Sở Giáo dục và Đào tạo',
} as const;
const returnUrl = 'https://dvc.example/pay/return?d=01JDQ7';
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const oracleSays = (query: string) =>
  oracle.verifyIpnCall(Object.fromEntries(new URLSearchParams(query)) as unknown as ReturnQueryFromVNPay);
const messageOf = ({text, hash}: {text: string; hash: string}, names: readonly string[]): Message => ({
  ...Object.fromEntries(text.split('|').map((value, i) => [names[i] ?? '', value])),
  vnp_SecureHash: hash,
});

describe('what we send to VNPAY', () => {
  it('the address of the pay page is the published one (P1), byte for byte', () => {
    assert.equal(vnpayPayUrl(settings, intent, returnUrl), `${settings.payUrl}?${signed(P1)}`);
  });

  it('the address is the one that an independent library builds, in both languages and for many amounts', () => {
    for (const [amount, locale] of [
      [5000, 'vi'],
      [250_000, 'en'],
      [999_999_999, 'vi'],
    ] as const) {
      const url = vnpayPayUrl(settings, {...intent, amount, locale}, returnUrl);

      const theirs = oracle.buildPaymentUrl({
        vnp_Amount: amount,
        vnp_CreateDate: 20261124090000,
        vnp_ExpireDate: 20261124091500,
        vnp_IpAddr: intent.address,
        vnp_Locale: (locale === 'en' ? 'en' : 'vn') as never,
        vnp_OrderInfo: intent.purpose,
        vnp_OrderType: 'other' as never,
        vnp_ReturnUrl: returnUrl,
        vnp_TxnRef: ref,
      });
      assert.equal(url, theirs);
    }
  });

  it('a space goes as a plus: with %20 the hash is another one', () => {
    const spaced = P1.text.replaceAll('+', '%20');

    assert.ok(hmac(spaced, secret).startsWith('ed1c98fa4dba29d7'));
    assert.equal(hmac(P1.text, secret), P1.hash);
  });

  it('every sign is encoded as PHP does (the encoding vector)', () => {
    assert.equal(
      encodeForm("A-b_c.d~e!f*g'h(i)j k/l:m&n=o%p+q đ"),
      'A-b_c.d%7Ee%21f%2Ag%27h%28i%29j+k%2Fl%3Am%26n%3Do%25p%2Bq+%C4%91',
    );
  });

  it('signs on which public samples disagree never reach the order’s text', () => {
    const url = vnpayPayUrl(settings, {...intent, purpose: "Phí* (đợt 1)! ~'"}, returnUrl);

    assert.match(new URL(url).searchParams.get('vnp_OrderInfo') ?? '', /^[A-Za-z0-9 :.-]+$/);
  });

  it('an empty value is neither sent nor hashed, and names stand in the order of their bytes', () => {
    const query = signQuery({vnp_BankTranNo: '1', vnp_BankCode: 'NCB', vnp_CardType: ''}, secret);

    assert.ok(query.startsWith('vnp_BankCode=NCB&vnp_BankTranNo=1&vnp_SecureHash='));
  });

  it('a query and a refund carry the published hashes (P4, P6)', () => {
    const query = queryRequest(settings, intent, 'QD202611240001', later(20));
    const refund = refundRequest(
      settings,
      intent,
      {transaction: '14226112', amount: 500_000, by: 'desk01'},
      'RF202611240001',
      later(60),
    );

    assert.equal(hashedText(query, hashed.queryRequest), P4.text);
    assert.equal(query['vnp_SecureHash'], P4.hash);
    assert.equal(hashedText(refund, hashed.refundRequest), P6.text);
    assert.equal(refund['vnp_SecureHash'], P6.hash);
  });
});

describe('what VNPAY sends to us', () => {
  it('the published notices are genuine (P2, P3), and an independent library says the same', () => {
    for (const vector of [P2, P3]) {
      assert.ok(readSignedQuery(signed(vector), secret));
      assert.ok(oracleSays(signed(vector)).isVerified);
    }
  });

  it('the order of the parameters, a hash in capitals and what others added to the address do not matter', () => {
    const shuffled = signed(P2).split('&').toReversed().join('&');

    assert.ok(readSignedQuery(shuffled, secret));
    assert.ok(readSignedQuery(`${P2.text}&vnp_SecureHash=${P2.hash.toUpperCase()}`, secret));
    assert.ok(readSignedQuery(`fbclid=abc&${signed(P2)}&vnp_SecureHashType=HMACSHA512&utm=%zz`, secret));
  });

  it('a text that a proxy wrote anew is still genuine, since the values are', () => {
    const anew = signed(P2).replaceAll('+', '%20').replace('%3A', ':');

    assert.equal(
      readSignedQuery(anew, secret)?.get('vnp_OrderInfo'),
      'Phi xac minh van bang KTM24A7Q9XA: dot 1',
    );
  });

  it('an answer to a query is read when it is genuine (P5), about us and about this payment', () => {
    const answer = messageOf(P5, hashed.queryAnswer);

    assert.deepEqual(readQueryAnswer(settings, intent, answer, later(20)), {
      gateway: 'vnpay',
      ref,
      transaction: '14226112',
      amount: 500_000,
      outcome: 'paid',
    });
    assert.throws(() => readQueryAnswer(settings, intent, {...answer, vnp_Amount: '50000100'}, at), /signed/);
    assert.throws(() => readQueryAnswer(settings, {...intent, ref: 'KTM7KX3M9TT'}, answer, at), /another/);
    assert.throws(() => readQueryAnswer({...settings, tmnCode: 'ANOTHER1'}, intent, answer, at), /another/);
    assert.throws(() => readQueryAnswer(settings, intent, {}, at), /signed/);
    assert.throws(() => readQueryAnswer(settings, intent, 'no object', at), /signed/);
  });

  it('a payment that VNPAY does not know is open until its time is over, and then ran out', () => {
    const answer = signMessage(
      {vnp_ResponseCode: '91', vnp_TmnCode: settings.tmnCode, vnp_TxnRef: ref},
      hashed.queryAnswer,
      secret,
    );

    assert.equal(readQueryAnswer(settings, intent, answer, later(14)).outcome, 'open');
    assert.equal(readQueryAnswer(settings, intent, answer, later(16)).outcome, 'expired');
  });

  it('every status of an answered query has its meaning, and a query that failed has none', () => {
    const ask = (more: object) =>
      readQueryAnswer(
        settings,
        intent,
        signMessage(
          {...messageOf(P5, hashed.queryAnswer), vnp_SecureHash: '', ...more},
          hashed.queryAnswer,
          secret,
        ),
        later(20),
      ).outcome;

    const outcomes = ['00', '01', '02', '04', '05', '06', '07', '09', '88'].map((vnp_TransactionStatus) =>
      ask({vnp_TransactionStatus}),
    );
    assert.deepEqual(outcomes, [
      'paid',
      'open',
      'failed',
      'reversed',
      'unknown',
      'unknown',
      'suspicious',
      'unknown',
      'unknown',
    ]);
    for (const type of ['02', '03'])
      assert.equal(ask({vnp_TransactionType: type, vnp_TransactionStatus: '00'}), 'unknown');
    for (const code of ['02', '03', '94', '97', '99'])
      assert.throws(() => ask({vnp_ResponseCode: code}), new RegExp(code));
    assert.throws(() => ask({vnp_Amount: '50000001'}), /amount/);
  });

  it('an answer to a refund is read when it is genuine (P7): accepted, under way, or refused with a code', () => {
    const answer = messageOf(P7, hashed.refundAnswer);
    const another = (vnp_ResponseCode: string) =>
      signMessage({...answer, vnp_ResponseCode}, hashed.refundAnswer, secret);

    assert.deepEqual(readRefundAnswer(settings, ref, answer), {is: 'accepted'});
    assert.deepEqual(readRefundAnswer(settings, ref, another('94')), {is: 'under-way'});
    assert.deepEqual(readRefundAnswer(settings, ref, another('95')), {is: 'refused', code: '95'});
    assert.throws(() => readRefundAnswer(settings, ref, {...answer, vnp_ResponseCode: '95'}), /signed/);
    assert.throws(() => readRefundAnswer(settings, 'KTM7KX3M9TT', answer), /another/);
  });
});
