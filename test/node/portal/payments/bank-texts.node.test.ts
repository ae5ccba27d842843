import assert from 'node:assert/strict';
import {randomBytes, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {makeTransferCode} from '../../../../src/vietnam/transfer-code.js';
import {manglings} from '../../../../demo/gateways/src/bank/mangle.js';
import {aPerson, type APerson} from '../a-person.js';
import {startTestPortal, type TestPortal} from '../start-test-portal.js';
import {drivers, newNumber, settings} from './support/drivers.js';
import {fee, owing} from './support/owing.js';

type Outcome = 'settled' | 'no-code' | 'unknown-code' | 'several-codes';
type Text = (code: string, other: string) => string;

const account = '6211000012345';
const spaced = (code: string, every: number) => code.replace(new RegExp(`(.{${every}})`, 'g'), '$1 ');
const replaced = (code: string, at: number, by: string) => code.slice(0, at) + by + code.slice(at + 1);

/** What banks and people make of a code: left whole somehow, it settles; else an officer looks. */
const settle: Readonly<Record<string, Text>> = {
  'as it was given': (code) => code,
  'in small letters': (code) => code.toLowerCase(),
  'in mixed letters': (code) => code.slice(0, 5).toLowerCase() + code.slice(5),
  ...Object.fromEntries(
    Object.entries(manglings)
      .filter(([name]) => !['cut', 'lost'].includes(name))
      .map(([name, mangle]) => [`mangled: ${name}`, (code: string) => mangle(code, account)]),
  ),
  'with a space after each four': (code) => spaced(code, 4),
  'with a space after each': (code) => spaced(code, 1),
  'with hyphens': (code) => `${code.slice(0, 3)}-${code.slice(3, 7)}-${code.slice(7)}`,
  'with dots': (code) => code.split('').join('.'),
  'with underscores': (code) => `phi_${code}_van_bang`,
  'broken over a line': (code) => `${code.slice(0, 6)}\n${code.slice(6)}`,
  'with a tab in it': (code) => `${code.slice(0, 9)}\t${code.slice(9)}`,
  'after accented words': (code) => `Nộp phí xác minh ${code}`,
  'before accented words': (code) => `${code} Đặng Thị Hồng nộp`,
  'in decomposed accents': (code) => `nộp phí ${code}`.normalize('NFD'),
  'glued to words before': (code) => `NOPPHI${code}`,
  'glued to words after': (code) => `${code}NGUYENTHIHOA`,
  'glued to digits after': (code) => `${code}123456`,
  'after its own prefix': (code) => `KTM${code}`,
  'after half of itself': (code) => `${code.slice(0, 6)} ${code}`,
  'twice the same': (code) => `${code} ${code}`,
  'in a statement of Vietcombank': (code) =>
    `MBVCB.6123456789.012345.${code} phi xac minh.CT tu 0011001234567 NGUYEN VAN A toi ${account}`,
  'in a statement of BIDV': (code) => `REM Tfr Ac: 12510000000000 ${code} B/O NGUYEN VAN A`,
  'in a statement of VietinBank': (code) => `CT DEN:123456789012 ${code}; tai iPay`,
  'in a statement of Agribank': (code) => `NHAN TU 1234567890123 TRACE 123456 ND ${code}`,
  'in a statement of MB': (code) => `${code}-CHUYEN TIEN-OQCH000012345-MA GIAO DICH`,
  'in a statement of ACB': (code) => `${code} GD 5213IBT1aW123456-241126-09:04:12`,
  'with O for 0': (code) => code.slice(0, 3) + code.slice(3).replaceAll('0', 'O'),
  'with I for 1': (code) => code.slice(0, 3) + code.slice(3).replaceAll('1', 'I'),
  'with l for 1': (code) => code.slice(0, 3) + code.slice(3).replaceAll('1', 'l'),
  'beside a code whose check is wrong': (code) =>
    `${code} ${replaced(code, 10, code.endsWith('A') ? 'B' : 'A')}`,
  'beside a code that nobody gave out': (code) => `${code} ${makeTransferCode(randomBytes)}`,
  'beside another bank’s number': (code) => `FT26328123456789 ${code} 970436`,
  'in full-width letters': (code) =>
    code.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

const queue: Readonly<Record<string, [Outcome, Text]>> = {
  'cut by the bank': ['no-code', (code) => manglings.cut(code)],
  'cut by one letter': ['no-code', (code) => code.slice(0, -1)],
  'without its prefix': ['no-code', (code) => code.slice(3)],
  'with one letter wrong': ['no-code', (code) => replaced(code, 5, code[5] === 'Z' ? 'Y' : 'Z')],
  'with its check wrong': ['no-code', (code) => replaced(code, 10, code.endsWith('A') ? 'B' : 'A')],
  'with a letter too much in it': ['no-code', (code) => `${code.slice(0, 5)}Q7${code.slice(5)}`],
  'lost altogether': ['no-code', () => manglings.lost()],
  'in own words': ['no-code', () => 'nop tien ho so'],
  'with nothing': ['no-code', () => ''],
  'of another portal’s making': ['unknown-code', () => makeTransferCode(randomBytes)],
  'beside another’s': ['several-codes', (code, other) => `${code} ${other}`],
  'beside another’s, glued': ['several-codes', (code, other) => `${other}${code}`],
  'beside another’s, in small letters': ['several-codes', (code, other) => `${other} ${code}`.toLowerCase()],
};

describe('the text of a bank transfer', () => {
  let portal: TestPortal;
  let lan: APerson;
  let dossiers: string[];
  before(async () => {
    portal = await startTestPortal(settings);
    lan = await aPerson(portal);
    dossiers = await owing(portal, lan, 2 * (Object.keys(settle).length + Object.keys(queue).length));
  });
  after(() => portal?.close());
  const db = () => portal.context.database.db;

  const begun = async () => {
    const path = `dossiers/${dossiers.pop()}/payments`;
    const {id} = await lan.json('POST', path, {method: 'vietqr'}, {'idempotency-key': randomUUID()});
    return db().selectFrom('payments').select(['id', 'ref']).where('id', '=', id).executeTakeFirstOrThrow();
  };
  const settledBy = async (text: Text) => {
    const [mine, other] = [await begun(), await begun()];
    const number = newNumber();
    const ref = text(mine.ref, other.ref);
    await drivers[0]?.tell(portal, {ref, number, amount: fee, outcome: 'paid'});
    const {state, reason, payment_id} = await db()
      .selectFrom('transactions')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const {state: otherState} = await db()
      .selectFrom('payments')
      .select('state')
      .where('id', '=', other.id)
      .executeTakeFirstOrThrow();
    return {outcome: reason ?? state, isMine: payment_id === mine.id, otherState};
  };

  it(`${Object.keys(settle).length + Object.keys(queue).length} ways are tried`, () => {
    assert.ok(Object.keys(settle).length + Object.keys(queue).length >= 50);
  });
  for (const [how, text] of Object.entries(settle))
    it(`settles the right payment, and no other: ${how}`, async () => {
      assert.deepEqual(await settledBy(text), {outcome: 'settled', isMine: true, otherState: 'pending'});
    });
  for (const [how, [outcome, text]] of Object.entries(queue))
    it(`settles nothing and waits for an officer: ${how}`, async () => {
      assert.deepEqual(await settledBy(text), {outcome, isMine: false, otherState: 'pending'});
    });
});
