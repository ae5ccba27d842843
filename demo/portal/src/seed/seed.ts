import type {Component, Duration, Fee, ProcedureSummary} from '../../../../src/contract/catalogue.js';
import type {Certainty} from '../../../../src/contract/marks.js';
import json from './procedures.json' with {type: 'json'};

/** The seed as it is written; what our model needs beyond it is added in `catalogue/`. */
export interface Seed {
  fields: {id: string; code: string; name: string}[];
  agencies: SeedAgency[];
  places: {
    'until-2025-06-30': {province: Unit; districts: (Unit & {communes: Unit[]})[]};
    'from-2025-07-01': {province: Unit; communes: Unit[]};
    certainty: string;
  };
  schools: {id: string; name: string; kind: string; certainty: string}[];
  procedures: SeedProcedure[];
  successors: SeedSuccessor[];
}

interface Unit {
  code: string;
  name: string;
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
  successor: string | null;
  place?: string;
}

export interface SeedProcedure extends Pick<
  ProcedureSummary,
  'name' | 'level' | 'field' | 'service' | 'audience' | 'agencies' | 'keywords'
> {
  code: string;
  summary: string;
  duration: (Duration & {comment?: string}) | null;
  fees: Fee[];
  components: Component[];
  legalBasis: string[];
  result: string | null;
  conditions: string | null;
  deliveryMethods: ('truc-tiep' | 'buu-chinh' | 'truc-tuyen')[];
  formerCodes?: string[];
  replacedBy: string[];
  /** A date, a year, or not known. */
  replacedSince: string | null;
  certainty: Certainty;
}

/** What the national catalogue of July 2026 has in place of a procedure of the seed's time. */
export interface SeedSuccessor {
  code: string;
  name: string;
  field: string;
  agency: string | null;
  replaces: string[];
  certainty: string;
  asOf: string;
  result?: string;
  legalBasis?: string[];
  duration?: Duration;
  components?: Component[];
}

export const seed = json as unknown as Seed;
