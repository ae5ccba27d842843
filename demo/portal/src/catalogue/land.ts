import {createHash} from 'node:crypto';
import type {Catalogue, Procedure, ProcedureSummary} from '../../../../src/contract/catalogue.js';
import {isValidOn, type Agency} from '../../../../src/contract/portal.js';
import {createProcedureSearch, type ProcedureSearch} from '../../../../src/contract/search.js';
import {dateInVietnam} from '../../../../src/vietnam/dates.js';
import {sameProcedure} from '../../../../src/vietnam/procedure-code.js';
import type {Config} from '../platform/config.js';
import type {Db} from '../platform/database.js';

/** What is valid on one day: the portal's reading of agencies, procedures and places. */
export interface Land {
  /** `YYYY-MM-DD` */
  date: string;
  /** Valid ones. */
  agencies: readonly Agency[];
  /** Valid ones, each with the agencies that handle it on that day. */
  procedures: readonly Procedure[];
  catalogue: Catalogue;
  search: ProcedureSearch;
  suggestions: Readonly<Record<string, readonly string[]>>;
  /** By its code, with or without a province's suffix, a former code, or one that another has replaced. */
  procedure(code: string): Procedure | undefined;
  /** Of any time: an old dossier keeps the name of who received it. */
  agency(id: string): Agency | undefined;
}

interface Everything {
  agencies: Agency[];
  procedures: Procedure[];
  places: {name: string; validFrom: string | null; validTo: string | null}[];
  schools: string[];
}

/** Reads the tables once; what is valid is worked out again when the day changes. */
export async function openLand(
  db: Db,
  {landDate}: Pick<Config, 'landDate'>,
  now: () => Date,
): Promise<() => Land> {
  const everything = await readEverything(db);
  let land: Land | undefined;
  return () => {
    const date = landDate ?? dateInVietnam(now());
    return land?.date === date ? land : (land = landOn(date, everything));
  };
}

async function readEverything(db: Db): Promise<Everything> {
  const bodies = async <Body>(table: 'agencies' | 'procedures') =>
    (await db.selectFrom(table).select('body').orderBy('position').execute()).map(({body}) => body as Body);
  return {
    agencies: await bodies<Agency>('agencies'),
    procedures: await bodies<Procedure>('procedures'),
    places: await db
      .selectFrom('places')
      .select(['name', 'valid_from as validFrom', 'valid_to as validTo'])
      .orderBy('position')
      .execute(),
    schools: (await db.selectFrom('schools').select('name').orderBy('position').execute()).map(
      ({name}) => name,
    ),
  };
}

function landOn(date: string, everything: Everything): Land {
  const agencies = everything.agencies.filter((agency) => isValidOn(agency, date));
  const byId = new Map(everything.agencies.map((agency) => [agency.id, agency]));
  const validIds = new Set(agencies.map(({id}) => id));
  const procedures = everything.procedures
    .filter((procedure) => isValidOn(procedure, date))
    .map((procedure) => ({...procedure, agencies: handling(procedure.agencies)}))
    .map((procedure) => (procedure.agencies.length > 0 ? procedure : handedOver(procedure)));
  const summaries = procedures.map(summaryOf);
  const version = createHash('sha256').update(JSON.stringify(summaries)).digest('base64url').slice(0, 22);

  return {
    date,
    agencies,
    procedures,
    catalogue: {version, procedures: summaries},
    search: createProcedureSearch(summaries, agencies),
    suggestions: {
      places: everything.places.filter((place) => isValidOn(place, date)).map(({name}) => name),
      schools: everything.schools,
    },
    procedure(code) {
      const named = (one: Procedure) => sameProcedure(one.code, code);
      const successors = everything.procedures.find(named)?.replacedBy ?? [];
      return (
        procedures.find(named) ??
        procedures.find(({formerCodes = []}) => formerCodes.some((former) => sameProcedure(former, code))) ??
        procedures.find((one) => successors.some((successor) => sameProcedure(one.code, successor)))
      );
    },
    agency: (id) => byId.get(id),
  };

  /** Who handles it on that day: those named, or who took over from them. */
  function handling(ids: readonly string[]): string[] {
    const handlers = ids.map((id) => (validIds.has(id) ? id : (byId.get(id)?.successor ?? '')));
    return [...new Set(handlers.filter((id) => validIds.has(id)))];
  }
}

/** Nobody here handles it on that day, so it can't be filed here. */
const handedOver = ({form: _, ...procedure}: Procedure): Procedure => ({
  ...procedure,
  filing: 'handoff',
  handoff: procedure.handoff ?? {url: 'https://dichvucong.gov.vn/', exact: false},
});

/** The compact part: a list is searched and filtered by it. */
const summaryOf = ({
  code,
  name,
  summary,
  level,
  field,
  service,
  audience,
  agencies,
  filing,
  free,
  keywords,
  formerCodes,
  certainty,
}: Procedure): ProcedureSummary => ({
  code,
  name,
  ...(summary !== undefined && {summary}),
  level,
  field,
  service,
  audience,
  agencies,
  filing,
  free,
  keywords,
  ...(formerCodes && {formerCodes}),
  ...(certainty && {certainty: {name: certainty['name'] ?? 'A', service: certainty['service'] ?? 'A'}}),
});
