import type {Catalogue, ProcedureSummary} from '../../contract/catalogue.js';
import {wordsIn} from '../../contract/marks.js';
import {findAgency, type NamedChoice, type PortalDescription} from '../../contract/portal.js';
import type {SelectOption} from '../../ui/select.js';

export type FilterName = 'agency' | 'level' | 'field' | 'service';
export type Filters = Readonly<Record<FilterName, string>>;
export const noFilters: Filters = {agency: '', level: '', field: '', service: ''};

/** A portal's own names for what its catalogue speaks of, in the person's language. */
export interface PortalNames {
  agency(id: string): string;
  level(id: string): string;
  field(id: string): string;
  service(id: string): string;
  /** Choices that lead to at least one procedure. */
  options(filter: FilterName): readonly SelectOption[];
  /** An agency's id from what a site wrote: id or unit code. */
  agencyId(idOrCode: string): string;
}

export function portalNames(
  {agencies, levels, fields, services}: PortalDescription,
  {procedures}: Catalogue,
  lang: string,
): PortalNames {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const nameIn = (choices: readonly NamedChoice[]) => {
    const names = new Map(choices.map(({id, name}) => [id, wordsIn(name, lang)]));
    return (id: string) => names.get(id) ?? id;
  };
  const names = {
    agency: (id: string) => byId.get(id)?.name ?? id,
    level: nameIn(levels),
    field: nameIn(fields),
    service: nameIn(services),
  };
  const rank = (id: string) => levels.findIndex((level) => level.id === byId.get(id)?.level);
  const order = {
    agency: (a: string, b: string) =>
      rank(a) - rank(b) || names.agency(a).localeCompare(names.agency(b), 'vi'),
    level: place(levels),
    field: place(fields),
    service: place(services),
  };
  const used: Record<FilterName, Set<string>> = {
    agency: new Set(procedures.flatMap((procedure) => procedure.agencies)),
    level: new Set(procedures.map(({level}) => level)),
    field: new Set(procedures.map(({field}) => field)),
    service: new Set(procedures.map(({service}) => service)),
  };
  return {
    ...names,
    options: (filter) =>
      [...used[filter]].sort(order[filter]).map((id) => ({value: id, label: names[filter](id)})),
    agencyId: (idOrCode) => findAgency(agencies, idOrCode)?.id ?? idOrCode,
  };
}

/** In the portal's own order; what it does not name comes last. */
const place = (choices: readonly NamedChoice[]) => {
  const at = (id: string) => {
    const index = choices.findIndex((choice) => choice.id === id);
    return index < 0 ? choices.length : index;
  };
  return (a: string, b: string) => at(a) - at(b);
};

/** The agency to name for a procedure: the one that is filtered for, else its first, and how many more there are. */
export function leadingAgency(
  {agencies}: Pick<ProcedureSummary, 'agencies'>,
  wanted: string,
): {id: string; others: number} | undefined {
  const [first] = agencies;
  if (agencies.includes(wanted)) return {id: wanted, others: 0};
  return first === undefined ? undefined : {id: first, others: agencies.length - 1};
}
