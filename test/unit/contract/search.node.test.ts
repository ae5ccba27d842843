import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {ProcedureSummary} from '../../../src/contract/catalogue.js';
import {createProcedureSearch} from '../../../src/contract/search.js';

const seed = JSON.parse(
  readFileSync(new URL('../../../demo/portal/src/seed/procedures.json', import.meta.url), 'utf8'),
) as {
  procedures: (ProcedureSummary & {fees: unknown[]})[];
  agencies: {id: string; code: string; name: string; level: string}[];
};
const search = createProcedureSearch(seed.procedures, seed.agencies);
const codes = (query: string) => search({query}).map(({code}) => code);

const thpt = '2.002478';
const thcs = '2.002481';
const primary = '1.005099';

test('“chuyển trường” gives the three transfers as the first three', () => {
  assert.deepEqual(new Set(codes('chuyển trường').slice(0, 3)), new Set([thpt, thcs, primary]));
});

for (const query of [
  'chuyen truong thpt',
  'CHUYỂN TRƯỜNG thpt',
  'CHUYỂN TRƯỜNG thpt'.normalize('NFD'),
  'chuyển trường thpt'.normalize('NFD'),
  'ctthpt',
  'CTTHPT',
  '  chuyen   truong, THPT ',
  'chuyển trường cấp 3',
  'chuyen truong trung hoc pho thong',
]) {
  test(`“${query.normalize('NFC')}” gives the upper-secondary transfer first`, () => {
    assert.equal(codes(query)[0], thpt);
  });
}

test('“ctthcs” and “chuyen truong thcs” give the lower-secondary transfer first', () => {
  assert.equal(codes('ctthcs')[0], thcs);
  assert.equal(codes('chuyen truong thcs')[0], thcs);
});

test('a code, with or without its province, finds its procedure; a former code finds the successor', () => {
  assert.deepEqual(codes('2.002478'), [thpt]);
  assert.deepEqual(codes('2.002478.000.00.00.H34'), [thpt]);
  assert.deepEqual(codes('1.000270'), [thpt]);
});

test('every first letters of a name that is being typed keep the procedure in sight', () => {
  const name = 'chuyển trường đối với học sinh trung học phổ thông';
  for (let length = 1; length <= name.length; length += 1)
    assert.ok(codes(name.slice(0, length)).includes(thpt as never), name.slice(0, length));
});

test('for words typed with diacritics an exact match never ranks below a folded one', () => {
  const summary = (code: string, name: string, keywords: string[] = []) =>
    ({
      code,
      name,
      keywords,
      level: 'province',
      field: 'x',
      service: 'mot-phan',
      audience: 'citizen',
      agencies: [],
      filing: 'handoff',
      free: true,
    }) as unknown as ProcedureSummary;
  const few = [
    summary('1.000001', 'Bảng điểm của học sinh'),
    summary('1.000002', 'Bang giao học sinh'),
    summary('1.000003', 'Thủ tục khác của người học', ['mất bằng']),
    summary('1.000004', 'Bằng tốt nghiệp bị hỏng'),
  ];
  const found = createProcedureSearch(few)({query: 'bằng'}).map(({code}) => code as string);
  assert.deepEqual(new Set(found.slice(0, 2)), new Set(['1.000003', '1.000004']));
  assert.equal(found.length, 4);

  const typedWithout = createProcedureSearch(few)({query: 'bang'});
  assert.equal(typedWithout.length, 4);
});

test('over the whole catalogue, no exact match stands below a folded one, for every word of every name', () => {
  const words = new Set(
    seed.procedures
      .flatMap(({name}) => name.toLowerCase().split(/[^\p{L}]+/u))
      .filter((word) => /[^a-z]/.test(word)),
  );
  for (const word of words) {
    const exact = search({query: word}).map((p) =>
      new RegExp(`(?<!\\p{L})${word}`, 'u').test(
        [p.name, ...p.keywords, p.summary ?? ''].join(' ').normalize('NFC').toLowerCase(),
      ),
    );
    assert.equal(
      exact.lastIndexOf(true) < (exact.indexOf(false) === -1 ? Infinity : exact.indexOf(false)),
      true,
      word,
    );
  }
});

test('filters go by agency (id or unit code, either way round), level, field and service', () => {
  assert.ok(search({agency: 'so-gddt'}).every(({agencies}) => agencies.includes('so-gddt')));
  assert.deepEqual(search({agency: '000.00.90.H34'}), search({agency: 'so-gddt'}));
  assert.deepEqual(search({agency: 'H34.90'}), search({agency: 'so-gddt'}));
  assert.ok(
    search({level: 'district'}).length === seed.procedures.filter(({level}) => level === 'district').length,
  );
  assert.deepEqual(
    search({query: 'chuyển trường', level: 'province', field: 'trung-hoc', service: 'toan-trinh'})
      .map(({code}) => code)
      .includes(thcs as never),
    false,
  );
});

test('what parents say leads to the procedure: a lost diploma lands on the certified copy', () => {
  assert.equal(codes('mất bằng')[0], '1.005092');
  assert.equal(codes('cap lai bang')[0], '1.005092');
  assert.equal(codes('công nhận bằng nước ngoài')[0], '1.004889');
  assert.equal(codes('tiền ăn trưa')[0], '1.001622');
});

test('words that are nowhere find nothing', () => {
  assert.deepEqual(codes('xyzzy'), []);
  assert.deepEqual(codes('xyzzy plugh'), []);
});
