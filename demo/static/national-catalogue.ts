import {handoff, type Content} from './content.js';
import type {Facts, SeedAgency, SeedProcedure, Successor} from './facts.js';
import {nationalNotes} from './national-notes.js';

/** The public copy of the catalogue that the successors were read from is of this month. */
export const catalogueFrom = '2026-07-01';

/** The catalogue names kinds of agency, not agencies. `kind`: where our list has agencies of it. */
const kinds: Record<string, {id: string; level: string; kind?: string}> = {
  'Ủy ban nhân dân cấp tỉnh': {id: 'ubnd-cap-tinh', level: 'province', kind: 'ubnd-tinh'},
  'Sở Giáo dục và Đào tạo': {id: 'so-gddt', level: 'province', kind: 'so'},
  'Ủy ban nhân dân cấp xã': {id: 'ubnd-cap-xa', level: 'commune', kind: 'ubnd-xa'},
  'Cơ sở giáo dục': {id: 'co-so-giao-duc', level: 'other'},
  'Trường Trung học phổ thông': {id: 'truong-thpt', level: 'other'},
};

const levels = [
  {id: 'province', name: {vi: 'Cấp tỉnh', en: 'Province'}},
  {id: 'commune', name: {vi: 'Cấp xã', en: 'Commune'}},
  {id: 'other', name: {vi: 'Cơ quan khác', en: 'Other bodies'}},
];

/** What has taken the place of the seed's procedures. What the catalogue's copy doesn't say is left out. */
export function nationalCatalogue({successors, procedures, agencies, fields}: Facts): Content {
  const names = [...new Set(successors.flatMap(kindNames))];
  const kindsWithoutAgencies = names.filter((name) => !kinds[name]?.kind).map(agencyOfKind);
  return {
    version: catalogueFrom.slice(0, 7),
    agencies: [...agencies, ...kindsWithoutAgencies],
    fields,
    levels,
    services: [{id: 'unknown', name: {vi: 'Chưa rõ mức độ', en: 'Level not known'}}],
    support: [],
    procedures: successors.map((successor) => {
      const before = procedures.filter(({code}) => successor.replaces.includes(code));
      return {
        ...known(successor),
        ...inferred(successor, before),
        field: fields.find(({name}) => name === successor.field)?.id ?? successor.field,
        agencies: kindNames(successor).flatMap((name) => agencyIds(name, agencies)),
        certainty: certaintyOf(successor),
        ...handoff,
      };
    }),
  };
}

/** What the catalogue says. */
function known({code, name, duration, result, legalBasis, components}: Successor): object {
  const {durationNote, conditions} = nationalNotes[code] ?? {};
  return {
    code,
    name,
    duration: duration && {...duration, ...(durationNote && {note: durationNote})},
    ...(result && {result}),
    ...(conditions && {conditions}),
    legalBasis: legalBasis ?? [],
    components: components ?? [],
    ...(components && {componentsShortened: true}),
  };
}

/** What the catalogue's copy doesn't say: from what it replaces, else open. Fees and ways of delivery: nothing. */
function inferred(successor: Successor, before: readonly SeedProcedure[]): object {
  const audiences = new Set(before.map(({audience}) => audience));
  const [audience = 'both'] = audiences;
  return {
    level: saidLevel(successor) ?? before[0]?.level ?? 'other',
    service: 'unknown',
    audience: audiences.size > 1 ? 'both' : audience,
    keywords: unique(
      before.flatMap(({keywords}) => keywords),
      nationalNotes[successor.code]?.keywords ?? [],
    ),
    formerCodes: unique(
      successor.replaces,
      before.flatMap(({formerCodes = []}) => formerCodes),
    ),
    fees: [],
    deliveryMethods: [],
  };
}

function certaintyOf(successor: Successor): Record<string, string> {
  const said = ['duration', 'result', 'legalBasis', 'components'] as const;
  const marked = ['code', 'name', 'field', ...said.filter((key) => successor[key])];
  return {
    ...Object.fromEntries(marked.map((key) => [key, successor.certainty])),
    level: saidLevel(successor) ? successor.certainty : 'K',
    agencies: 'K',
    audience: 'K',
    keywords: 'K',
    formerCodes: 'K',
  };
}

const saidLevel = (successor: Successor): string | undefined =>
  kinds[kindNames(successor)[0] ?? '']?.level ??
  levels.find(({name}) => successor.levels?.startsWith(name.vi))?.id;

const kindNames = ({agency}: Successor): string[] => agency?.split('; ') ?? [];

const agencyIds = (name: string, agencies: readonly SeedAgency[]): string[] => {
  const kind = kinds[name];
  return kind?.kind ? agencies.filter((one) => one.kind === kind.kind).map(({id}) => id) : [idOf(name)];
};

const idOf = (name: string): string => {
  const id = kinds[name]?.id;
  if (!id) throw new RangeError(`no id for the kind of agency "${name}"`);
  return id;
};

/** Stands for "the school itself": it has no unit code. */
const agencyOfKind = (name: string): SeedAgency => ({
  id: idOf(name),
  code: '',
  name,
  kind: 'kind',
  level: kinds[name]?.level ?? 'other',
  parent: null,
  validFrom: null,
  validTo: null,
  codeCertainty: 'A',
});

const unique = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())];
