import {createHash} from 'node:crypto';
import {Catalogue, Procedure, ProcedureSummary, type Component} from '../../src/contract/catalogue.js';
import {contractVersion, isValidOn, PortalDescription} from '../../src/contract/portal.js';
import type * as z from '../../src/contract/zod.js';
import {isCalendarDate} from '../../src/vietnam/dates.js';
import {paperNamed} from '../../src/vietnam/papers/paper-named.js';
import {officialPortal, type Content} from './content.js';
import {readFacts, type Facts, type SeedAgency} from './facts.js';
import {catalogueFrom, nationalCatalogue} from './national-catalogue.js';
import {seedTime, seedTimeEnds} from './seed-time.js';

/**
 * A portal as files: path in the folder, and text. Every name has an ending and every address in them is relative,
 * so that any web server can host the folder under any path.
 * @param landDate - Calendar date whose procedures and agencies are wanted, `YYYY-MM-DD`.
 * @throws {RangeError} No date, or one between the two times that the facts tell of.
 */
export function staticPortal(landDate: string): Map<string, string> {
  const content = contentOn(readFacts(), landDate);
  const agencies = content.agencies.filter((agency) => isValidOn(agency, landDate));
  const procedures = content.procedures.map((facts) => {
    const procedure = Procedure.parse(facts);
    return {
      ...procedure,
      agencies: procedure.agencies.filter((id) => agencies.some((one) => one.id === id)),
      components: procedure.components.map(guided),
    };
  });
  const summaries = procedures.map(summaryOf);
  return new Map([
    ['dvc-portal.json', written(PortalDescription, describe(content, agencies))],
    ['catalogue.json', written(Catalogue, {version: versionOf(content, summaries), procedures: summaries})],
    ...procedures.map(
      (procedure) => [`procedures/${procedure.code}.json`, written(Procedure, procedure)] as const,
    ),
  ]);
}

function contentOn(facts: Facts, landDate: string): Content {
  if (!isCalendarDate(landDate)) throw new RangeError(`${landDate} is no date of the form YYYY-MM-DD`);
  if (landDate <= seedTimeEnds) return seedTime(facts, landDate);
  if (landDate >= catalogueFrom) return nationalCatalogue(facts);
  throw new RangeError(
    `The facts tell of the time until ${seedTimeEnds} and of the catalogue from ${catalogueFrom} on, not of ${landDate}`,
  );
}

const describe = (
  {landDate, fields, levels, services, support}: Content,
  agencies: readonly SeedAgency[],
) => ({
  contract: {min: contractVersion, max: contractVersion},
  name: {vi: 'Tra cứu thủ tục hành chính về giáo dục', en: 'Administrative procedures in education'},
  capabilities: {accounts: false, filing: false, payments: false, tracking: false, events: false},
  endpoints: {
    catalogue: './catalogue.json',
    procedure: './procedures/{code}.json',
    home: officialPortal,
  },
  ...(landDate && {landDate}),
  agencies: agencies.map(({id, code, name, level, parent, validFrom, validTo, codeCertainty}) => ({
    ...{id, code, name, level, parent, validFrom, validTo},
    certainty: {code: codeCertainty},
  })),
  levels,
  fields: fields.map(({id, name}) => ({id, name: {vi: name}})),
  services,
  locales: ['vi', 'en'],
  support,
});

/** With what is known of such papers; the drawings are the reference portal's own. */
function guided(component: Component): Component {
  const paper = paperNamed(component.name);
  if (!paper) return component;
  const {what, where, mark} = paper;
  return {...component, guidance: {what, where, mark}};
}

/** The keys that a list needs; the rest stands in the procedure's own file. */
const summaryOf = (procedure: Procedure): ProcedureSummary =>
  ProcedureSummary.parse(
    Object.fromEntries(
      Object.keys(ProcedureSummary.shape).flatMap((key) => (key in procedure ? [[key, procedure[key]]] : [])),
    ),
  );

/** Changes with every fact. */
const versionOf = ({version}: Content, summaries: readonly ProcedureSummary[]): string =>
  `${version}-${createHash('sha256').update(JSON.stringify(summaries)).digest('hex').slice(0, 12)}`;

/** JSON of a value that the contract takes. @throws {z.core.$ZodError} */
const written = (schema: z.ZodMiniType, value: unknown): string => `${JSON.stringify(schema.parse(value))}\n`;
