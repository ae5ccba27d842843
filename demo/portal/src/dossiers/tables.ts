import type {Generated, JSONColumnType} from 'kysely';
import type {Delivery, Dossier, Obligation} from '../../../../src/contract/dossiers.js';
import type {Values} from '../../../../src/contract/form/schema.js';

type Json<T> = JSONColumnType<T & object, string, string>;
type NullableJson<T> = JSONColumnType<(T & object) | null, string | null, string | null>;

export type Parties = Dossier['parties'];

/** What a step of the history keeps beside its words. */
export interface ChangeDetails {
  /** Codes of the components and names of the fields that the officer asked for. */
  components?: string[];
  fields?: string[];
  /** What is wrong with each, by code or name. */
  reasons?: Record<string, string>;
  /** The officer's words without the list of names that the history shows. */
  words?: string;
  /** What was stated when more was asked for: the desk shows what an answer changed. */
  values?: Values;
  /** The date of return that this step replaced. */
  dueBefore?: string;
}

export interface DossierTables {
  dossiers: {
    id: string;
    account_id: string;
    procedure_code: string;
    /** As it was called when the dossier was begun. */
    procedure_name: string;
    form_version: string;
    /** Rises with every change; `ETag` and `If-Match`. */
    version: Generated<number>;
    /** 0 draft, 1–10 the national list. */
    status: Generated<number>;
    values: Json<Values>;
    delivery: NullableJson<Delivery>;
    parties: Json<Parties>;
    receives: string;
    handles: string;
    decides: string;
    reference: string | null;
    code: string | null;
    submission_key: string | null;
    submitted_at: Date | null;
    received_at: Date | null;
    /** When it was last complete at the agency: the clock runs from here. */
    complete_at: Date | null;
    /** `YYYY-MM-DD` as text: a calendar date, never an instant. */
    due_on: string | null;
    due_certain: boolean | null;
    obligation: NullableJson<Obligation>;
    created_at: Date;
    updated_at: Date;
  };
  /** The history, append-only. */
  status_changes: {
    id: Generated<string>;
    dossier_id: string;
    status: number;
    at: Date;
    note: string | null;
    actor: 'applicant' | 'officer' | 'portal';
    officer_id: string | null;
    details: Json<ChangeDetails>;
  };
  /** Serials of dossier codes: one row for a unit and a day, locked by the reception that takes the next. */
  dossier_serials: {
    unit: string;
    day: string;
    last: number;
  };
}
