import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {vnpayNoticeRoutes} from '../../../../../demo/portal/src/payments/gateways/vnpay/routes.js';
import {readVnpaySettings} from '../../../../../demo/portal/src/payments/gateways/vnpay/settings.js';
import {aPerson, type APerson} from '../../a-person.js';
import {startTestPortal, type TestPortal} from '../../start-test-portal.js';
import {
  payingByVnpay,
  settlementsOf,
  sign,
  signed,
  tell,
  vnpayEnv,
  word,
  type Parameters,
} from './a-vnpay.js';

describe('a notice of VNPAY', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let clock: Date | undefined;
  before(async () => {
    portal = await startTestPortal(vnpayEnv, {now: () => clock ?? new Date()});
    hoa = await aPerson(portal);
  });
  after(() => portal.close());
  const stateOf = async ({id}: {id: string}) => {
    const {state, reason} = await hoa.json('GET', `payments/${id}`);
    return [state, reason];
  };
  const rows = async () => {
    const {db} = portal.context.database;
    const changes = await db.selectFrom('payment_changes').select('id').execute();
    const money = await db.selectFrom('transactions').select('id').execute();
    return changes.length + money.length;
  };

  it('settles once, however often and however simultaneously it comes', async () => {
    const {dossier, payment, row} = await payingByVnpay(portal, hoa);
    const query = signed(word(row));

    const codes = await Promise.all(Array.from({length: 5}, () => tell(portal, query)));
    codes.push(await tell(portal, query));

    assert.deepEqual(codes.sort(), ['00', '02', '02', '02', '02', '02']);
    assert.deepEqual(await stateOf(payment), ['settled', undefined]);
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
  });

  it('twenty forged or altered ones change nothing, and the true one after them settles once', async () => {
    const {dossier, payment, row} = await payingByVnpay(portal, hoa);
    const other = await payingByVnpay(portal, hoa);
    const true_ = word(row);
    const {text, hash} = sign(true_);
    const without = (name: string) =>
      Object.fromEntries(Object.entries(true_).filter(([key]) => key !== name));
    const withHash = (altered: Parameters) => `${sign(altered).text}&vnp_SecureHash=${hash}`;
    const forged: Record<string, string> = {
      'another secret': signed(true_, 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'),
      'an empty secret': signed(true_, ' '),
      'a larger amount': withHash({...true_, vnp_Amount: '50000100'}),
      'another payment': withHash({...true_, vnp_TxnRef: other.row.ref}),
      'another result': withHash({...true_, vnp_ResponseCode: '24'}),
      'another number': withHash({...true_, vnp_TransactionNo: '1'}),
      'a field less': withHash(without('vnp_BankTranNo')),
      'the amount left out': withHash(without('vnp_Amount')),
      'a field more': withHash({...true_, vnp_Bill_Mobile: '0905123456'}),
      'the amount twice, the false one first': `vnp_Amount=100&${text}&vnp_SecureHash=${hash}`,
      'the amount twice, the false one last': `${text}&vnp_Amount=100&vnp_SecureHash=${hash}`,
      'a name hidden by encoding': `${text}&vnp%5FAmount=100&vnp_Am%6Funt=100&vnp_SecureHash=${hash}`,
      'two hashes': `${text}&vnp_SecureHash=${hash}&vnp_SecureHash=${hash}`,
      'no hash': text,
      'an empty hash': `${text}&vnp_SecureHash=`,
      'a hash cut short': `${text}&vnp_SecureHash=${hash.slice(0, 64)}`,
      'a hash with one sign changed': `${text}&vnp_SecureHash=${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`,
      'a hash of another kind': `${text}&vnp_SecureHashType=SHA256&vnp_SecureHash=${hash.slice(64)}`,
      'a text cut off by a fragment of the amount': `${text.replace('50000000', '5000000%00')}&vnp_SecureHash=${hash}`,
      'what is no encoding': `${text.replace('vnp_BankCode=NCB', 'vnp_BankCode=%E0%A4%A')}&vnp_SecureHash=${hash}`,
      'names in capitals': `${text.replaceAll('vnp_', 'VNP_')}&vnp_SecureHash=${hash}`,
    };
    const before = await rows();

    const codes = new Map<string, string>();
    for (const [name, query] of Object.entries(forged)) codes.set(name, await tell(portal, query));

    assert.ok(codes.size >= 20);
    for (const [name, code] of codes) assert.equal(code, '97', name);
    assert.equal(await rows(), before);
    assert.deepEqual(await stateOf(payment), ['pending', undefined]);
    assert.equal(await tell(portal, signed(true_)), '00');
    assert.deepEqual(await stateOf(payment), ['settled', undefined]);
    assert.deepEqual(await stateOf(other.payment), ['pending', undefined]);
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
  });

  it('a true one is taken with its parameters in any order, a hash in capitals, a hash type and strange additions', async () => {
    const {payment, row} = await payingByVnpay(portal, hoa);
    const {text, hash} = sign(word(row));
    const parts = [...text.split('&').toReversed(), 'fbclid=x', 'vnp_SecureHashType=HMACSHA512'];

    const query = `vnp_SecureHash=${hash.toUpperCase()}&${parts.join('&')}`;

    assert.equal(await tell(portal, query), '00');
    assert.deepEqual(await stateOf(payment), ['settled', undefined]);
  });

  it('is checked in VNPAY’s order: signature, reference and merchant, amount, state', async () => {
    const {payment, row} = await payingByVnpay(portal, hoa);
    const true_ = word(row);

    assert.equal(await tell(portal, ''), '99');
    assert.equal(await tell(portal, 'vnp_TxnRef=unsigned'), '97');
    assert.equal(await tell(portal, signed({...true_, vnp_TxnRef: 'KTM0000001Y', vnp_Amount: '1'})), '01');
    assert.equal(await tell(portal, signed({...true_, vnp_TmnCode: 'ANOTHER1'})), '01');
    assert.equal(await tell(portal, signed({...true_, vnp_Amount: '50000001'})), '04');
    assert.deepEqual(await stateOf(payment), ['pending', undefined]);
    const failed = word(row, {vnp_ResponseCode: '51', vnp_TransactionStatus: '02', vnp_TransactionNo: '0'});
    assert.equal(await tell(portal, signed({...failed, vnp_Amount: '100'})), '04');
    assert.equal(await tell(portal, signed(true_)), '00');
    assert.equal(await tell(portal, signed({...true_, vnp_Amount: '100'})), '04');
    assert.equal(await tell(portal, signed(failed)), '02');
    assert.deepEqual(await stateOf(payment), ['settled', undefined]);
  });

  it('of a method of another gateway is not found: a transfer’s code is no reference of VNPAY', async () => {
    const {start} = await payingByVnpay(portal, hoa);
    const transfer = await start('vietqr');

    const ref = transfer.transfer.content;

    assert.equal(await tell(portal, signed(word({ref, amount: 500_000}))), '01');
  });

  it('of a failure is recorded with its reason, and a success that comes late wins over it', async () => {
    const {dossier, payment, row} = await payingByVnpay(portal, hoa);
    const failed = word(row, {vnp_ResponseCode: '51', vnp_TransactionStatus: '02', vnp_TransactionNo: '0'});

    assert.equal(await tell(portal, signed(failed)), '00');
    assert.deepEqual(await stateOf(payment), ['failed', 'not-enough-money']);
    assert.equal(await tell(portal, signed(failed)), '02');
    assert.equal(await tell(portal, signed(word(row))), '00');
    assert.equal((await stateOf(payment))[0], 'settled');
    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
  });

  it('of a cancelling leads to another try, and both can’t be settled', async () => {
    const {dossier, payment, row, start} = await payingByVnpay(portal, hoa);
    const cancelled = word(row, {
      vnp_ResponseCode: '24',
      vnp_TransactionStatus: '02',
      vnp_TransactionNo: '0',
    });
    assert.equal(await tell(portal, signed(cancelled)), '00');
    assert.deepEqual(await stateOf(payment), ['cancelled', 'cancelled-there']);
    const second = await start();
    assert.notEqual(second.id, payment.id);
    const again = await portal.context.database.db
      .selectFrom('payments')
      .selectAll()
      .where('id', '=', second.id)
      .executeTakeFirstOrThrow();

    assert.equal(await tell(portal, signed(word(again))), '00');
    assert.equal(await tell(portal, signed(word(row))), '02');

    assert.equal((await settlementsOf(portal, dossier.id)).length, 1);
    const held = await portal.context.database.db
      .selectFrom('transactions')
      .select(['state', 'reason'])
      .where('payment_id', '=', payment.id)
      .execute();
    assert.deepEqual(held, [{state: 'held', reason: 'already-settled'}]);
  });

  it('of success after our time ran out is taken all the same', async () => {
    const {payment, row} = await payingByVnpay(portal, hoa);

    clock = new Date(Date.now() + 20 * 60_000);
    const code = await tell(portal, signed(word(row)));
    const settled = await portal.context.database.db
      .selectFrom('payments')
      .select('state')
      .where('id', '=', payment.id)
      .executeTakeFirstOrThrow();
    clock = undefined;

    assert.equal(code, '00');
    assert.equal(settled.state, 'settled');
  });

  it('of money that is under suspicion is recorded and looked at by an officer', async () => {
    const {dossier, payment, row} = await payingByVnpay(portal, hoa);

    const code = await tell(portal, signed(word(row, {vnp_ResponseCode: '07', vnp_TransactionStatus: '07'})));

    assert.equal(code, '00');
    assert.deepEqual(await stateOf(payment), ['review', 'suspicious']);
    assert.equal((await settlementsOf(portal, dossier.id)).length, 0);
  });

  it('whose codes contradict each other is recorded as heard and changes nothing', async () => {
    const {payment, row} = await payingByVnpay(portal, hoa);

    const code = await tell(portal, signed(word(row, {vnp_TransactionStatus: '02'})));

    assert.equal(code, '00');
    assert.deepEqual(await stateOf(payment), ['pending', undefined]);
  });

  it('is heard from VNPAY’s addresses only, where a portal lists them', async () => {
    const query = signed(word({ref: 'KTM0000001Y', amount: 500_000}));
    const kept = portal.context.config.vnpay ?? assert.fail('no settings');

    kept.noticeAddresses = ['203.0.113.20'];
    const strange = await tell(portal, query);
    kept.noticeAddresses = ['203.0.113.20', '127.0.0.1'];
    const known = await tell(portal, query);
    kept.noticeAddresses = [];

    assert.deepEqual([strange, known], ['97', '01']);
  });

  it('that finds no database is asked for again', async () => {
    const {db} = portal.context.database;

    await db.schema.alterTable('payments').renameTo('gone').execute();
    const code = await tell(portal, signed(word({ref: 'KTM0000001Y', amount: 500_000})));
    await db.schema.alterTable('gone').renameTo('payments').execute();

    assert.equal(code, '99');
  });

  it('has no address where VNPAY is not configured, and half a configuration is refused in words', async () => {
    const {context} = portal;
    const without = vnpayNoticeRoutes({...context, config: {...context.config, vnpay: undefined}});

    assert.equal((await without.request('/notices/vnpay?x')).status, 404);
    assert.equal(readVnpaySettings({}), undefined);
    assert.throws(() => readVnpaySettings({VNPAY_TMN_CODE: 'DVCKTM01'}), /VNPAY_HASH_SECRET is not set/);
    assert.throws(() => readVnpaySettings({...vnpayEnv, VNPAY_TMN_CODE: 'KTM'}), /has 8 letters/);
    assert.throws(() => readVnpaySettings({...vnpayEnv, VNPAY_URL: 'vnpay'}), /VNPAY_URL is no URL/);
  });
});
