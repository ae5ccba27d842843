import type {Component, Procedure} from '../../../../src/contract/catalogue.js';
import type {ProcedureCode} from '../../../../src/contract/ids.js';
import type {Words} from '../../../../src/contract/marks.js';
import type {Seed, SeedProcedure, SeedSuccessor} from '../seed/seed.js';
import type {EmbeddedProcedure} from './forms/embedded-procedure.js';
import {embedded} from './forms/forms.js';
import {guided} from './guided.js';
import {withReplacedSince} from './replaced-since.js';

/** The one address that is known: no procedure's own page there was looked up, so none is invented. */
const officialPortal = {url: 'https://dichvucong.gov.vn/', exact: false};

const bringOriginals = {
  vi: 'Mang bản chính đến đối chiếu khi cơ quan hẹn.',
  en: 'Bring the originals to be compared when the agency asks you to.',
};

/** What `mot-phan` leaves to do; the lists of Quyết định 539/QĐ-UBND that would say more were not found [A]. */
const showOriginals = (
  components: readonly Component[],
  what: Words = bringOriginals,
): NonNullable<Procedure['inPerson']> => ({
  what,
  where: {vi: 'Bộ phận một cửa của cơ quan thực hiện', en: 'The agency’s one-stop desk'},
  originals: components.filter(({originals}) => originals > 0).map(({name}) => name),
});

/** A procedure of the seed's time, as the contract has it. */
export function procedureOf(
  given: SeedProcedure,
  added: Readonly<Record<string, EmbeddedProcedure>> = {},
): Procedure {
  const {replacedBy, replacedSince, ...seed} = withReplacedSince(given);
  const {code, service, formerCodes, duration, certainty} = seed;
  const here = added[code] ?? embedded[code];
  const components = here ? componentsOf(here, seed.components) : seed.components.map(guided);
  const partly = service === 'mot-phan';
  const {comment: _, ...shownDuration} = duration ?? {comment: ''};
  return {
    code: code as ProcedureCode,
    name: seed.name,
    summary: seed.summary,
    level: seed.level,
    field: seed.field,
    service,
    audience: seed.audience,
    agencies: seed.agencies,
    filing: here ? 'embedded' : 'handoff',
    free: seed.fees.length === 0,
    keywords: seed.keywords,
    ...(formerCodes && {formerCodes: formerCodes as ProcedureCode[]}),
    certainty: {...certainty, ...(partly && {inPerson: 'A'}), ...(here && {form: here.form.mark})},
    duration: duration && (shownDuration as Procedure['duration']),
    fees: seed.fees.map((fee) => here?.fee?.(fee) ?? {...fee, mark: certainty['fees'] ?? 'A'}),
    components,
    legalBasis: seed.legalBasis,
    result: seed.result,
    conditions: seed.conditions,
    deliveryMethods: here?.deliveryMethods ?? seed.deliveryMethods,
    ...(partly && {inPerson: showOriginals(components, here?.inPerson)}),
    ...(here ? {form: here.form} : {handoff: officialPortal}),
    validTo: lastDayBefore(replacedSince),
    replacedBy: replacedBy as ProcedureCode[],
  };
}

/** The seed's papers with what the form changes of them, and those that the form makes necessary. */
const componentsOf = (
  {papers = {}, morePapers = []}: EmbeddedProcedure,
  components: readonly Component[],
): Component[] =>
  [
    ...components.map((component) => {
      const change = papers[component.code];
      const known = isApplication(component) ? {...component, fromForm: true} : component;
      return change ? {...known, mark: 'A', ...change} : known;
    }),
    ...morePapers,
  ].map(guided);

/** The applicant's own request: what it asks for is in the form, so that the portal can make it from there [A]. */
const isApplication = ({name}: Component): boolean => /^(?:Đơn|Phiếu đề nghị) /.test(name);

/** What came in place of procedures of the seed's time; what the national catalogue does not say is assumed. */
export function successorOf(successor: SeedSuccessor, seed: Seed): Procedure {
  const {code, name, agency, replaces, certainty} = successor;
  const before = seed.procedures
    .filter((procedure) => replaces.includes(procedure.code))
    .map(withReplacedSince);
  const components = (successor.components ?? []).map(guided);
  const since = before.map(({replacedSince}) => firstDayOf(replacedSince)).find((date) => date !== null);
  return {
    code: code as ProcedureCode,
    name,
    level: agency === null ? 'province' : levelOf(agency),
    field: seed.fields.find((field) => field.name === successor.field)?.id ?? 'quoc-dan',
    service: 'mot-phan',
    audience: before[0]?.audience ?? 'both',
    agencies: agency === null ? [] : agenciesOf(agency, seed),
    filing: 'handoff',
    free: true,
    keywords: [...new Set(before.flatMap(({keywords}) => keywords))],
    formerCodes: replaces as ProcedureCode[],
    certainty: {
      code: certainty,
      name: certainty,
      field: certainty,
      level: 'A',
      service: 'A',
      audience: 'A',
      agencies: 'A',
      keywords: 'K',
      fees: 'K',
      components: components.length > 0 ? certainty : 'A',
      deliveryMethods: 'A',
      formerCodes: 'K',
      inPerson: 'A',
    },
    duration: successor.duration ?? null,
    fees: [],
    components,
    legalBasis: successor.legalBasis ?? [],
    result: successor.result ?? null,
    conditions: null,
    deliveryMethods: ['truc-tiep', 'buu-chinh', 'truc-tuyen'],
    inPerson: showOriginals(components),
    handoff: officialPortal,
    validFrom: since ?? `${successor.asOf}-01`,
    replacedBy: [],
  };
}

const levelOf = (agency: string) => (/cấp xã/.test(agency) ? 'commune' : 'province');

/** Schools are not in the agencies' tree: a matter that one decides has no agency here. */
function agenciesOf(agency: string, {agencies}: Seed): string[] {
  const kinds = [
    /Ủy ban nhân dân cấp xã/.test(agency) && 'ubnd-xa',
    /Ủy ban nhân dân cấp tỉnh/.test(agency) && 'ubnd-tinh',
    /Sở Giáo dục/.test(agency) && 'so',
  ];
  return agencies.filter(({kind, validTo}) => validTo === null && kinds.includes(kind)).map(({id}) => id);
}

/** `2026` is as much as is known of some: its first day. */
const firstDayOf = (since: string | null): string | null =>
  since === null ? null : since.length === 4 ? `${since}-01-01` : since;

function lastDayBefore(since: string | null): string | null {
  const first = firstDayOf(since);
  return first && new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
}
