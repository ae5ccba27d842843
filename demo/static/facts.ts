import {readFileSync} from 'node:fs';

/** A procedure of the seed's time, with what only developers read (`notes`, `duration.comment`). */
export interface SeedProcedure {
  code: string;
  name: string;
  level: string;
  audience: string;
  fees: object[];
  duration: {comment?: string} | null;
  keywords: string[];
  formerCodes?: string[];
  certainty: Record<string, string>;
  [fact: string]: unknown;
}

/** A procedure of the national catalogue of July 2026, with what is known of it. */
export interface Successor {
  code: string;
  name: string;
  /** Name of a field. */
  field: string;
  /** Kinds of agency as the catalogue names them, `; ` between two; null when not said. */
  agency: string | null;
  /** `Cấp tỉnh, Cơ quan khác` */
  levels?: string;
  replaces: string[];
  duration?: {value: number; unit: string};
  result?: string;
  legalBasis?: string[];
  /** The main ones, shortened. */
  components?: object[];
  /** One mark for all that is here. */
  certainty: string;
}

export interface SeedAgency {
  id: string;
  code: string;
  name: string;
  kind: string;
  level: string;
  parent: string | null;
  validFrom: string | null;
  validTo: string | null;
  codeCertainty: string;
  successor?: string | null;
}

export interface Facts {
  fields: {id: string; name: string}[];
  agencies: SeedAgency[];
  procedures: SeedProcedure[];
  successors: Successor[];
}

const file = new URL('../portal/src/seed/procedures.json', import.meta.url);

/** The same facts of the land that the reference portal is seeded with. */
export const readFacts = (): Facts => JSON.parse(readFileSync(file, 'utf8')) as Facts; // ours, in this repository
