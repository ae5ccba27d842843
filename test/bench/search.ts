import {readFileSync} from 'node:fs';
import MiniSearch from 'minisearch';
import type {ProcedureSummary} from '../../src/contract/catalogue.js';
import {createProcedureSearch} from '../../src/contract/search.js';
import {fold} from '../../src/vietnam/fold.js';

/** What parents type, and the procedure that they mean. */
const wanted: readonly (readonly [query: string, code: string])[] = [
  ['chuyen truong thpt', '2.002478'],
  ['CHUYỂN TRƯỜNG thpt', '2.002478'],
  ['ctthpt', '2.002478'],
  ['chuyển trường cấp 2', '2.002481'],
  ['chuyen truong tieu hoc', '1.005099'],
  ['chuyển trường cấp 3', '2.002478'],
  ['bằng nước ngoài', '1.004889'],
  ['công nhận bằng tốt nghiệp', '1.004889'],
  ['ban sao bang', '1.005092'],
  ['sửa tên trên bằng', '2.001914'],
  ['phuc khao', '1.005095'],
  ['dang ky thi tot nghiep', '1.005142'],
  ['ăn trưa mẫu giáo', '1.001622'],
  ['mien giam hoc phi', '1.005144'],
  ['học bổng khuyết tật', '1.001714'],
  ['xin hoc lai', '1.001088'],
  ['nội trú', '1.005090'],
  ['cử tuyển', '1.009394'],
  ['1.005095', '1.005095'],
];

type Search = (query: string) => readonly string[];

/** Mean reciprocal rank: 1 when what is meant always comes first. */
const rankOf = (search: Search) =>
  wanted.reduce((sum, [query, code]) => {
    const place = search(query).indexOf(code);
    return sum + (place < 0 ? 0 : 1 / (place + 1));
  }, 0) / wanted.length;

/** Microseconds for one query, the median of many rounds over all of them. */
const timeOf = (search: Search) => {
  const rounds = Array.from({length: 200}, () => {
    const began = performance.now();
    for (const [query] of wanted) search(query);
    return ((performance.now() - began) * 1000) / wanted.length;
  }).sort((a, b) => a - b);
  return rounds[100] ?? NaN;
};

/** minisearch as its documentation would have one set it up for Vietnamese: folded terms, prefixes, a few typing errors. */
const miniSearch = (procedures: readonly ProcedureSummary[]): Search => {
  const index = new MiniSearch<ProcedureSummary>({
    idField: 'code',
    fields: ['code', 'name', 'keywords', 'summary'],
    extractField: (procedure, field) => {
      const value = procedure[field];
      return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
    },
    processTerm: (term) => fold(term) || null,
    searchOptions: {prefix: true, fuzzy: 0.2, boost: {name: 3, keywords: 2}},
  });
  index.addAll([...procedures]);
  return (query) => index.search(query).map(({id}) => String(id));
};

const {procedures} = JSON.parse(readFileSync('demo/portal/src/seed/procedures.json', 'utf8')) as {
  procedures: ProcedureSummary[];
};
const search = createProcedureSearch(procedures);
const ours: Search = (query) => search({query}).map(({code}) => code);
const theirs = miniSearch(procedures);

const print = (what: string, a: number, b: number, unit: string) =>
  console.log(
    `${what}: ${a.toFixed(2)}${unit} against minisearch’s ${b.toFixed(2)}${unit}, ratio ${(a / b).toFixed(2)}`,
  );
console.log(`Search over ${procedures.length} procedures, ${wanted.length} queries`);
print('  mean reciprocal rank (more is better)', rankOf(ours), rankOf(theirs), '');
print('  time for a query (less is better)', timeOf(ours), timeOf(theirs), ' µs');
for (const [query, code] of wanted) {
  const place = ours(query).indexOf(code);
  if (place !== 0)
    console.log(`  not first: “${query}” → ${code} is ${place < 0 ? 'not found' : `number ${place + 1}`}`);
}
