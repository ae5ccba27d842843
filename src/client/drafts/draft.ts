import type {CaptchaAnswer} from '../../contract/captcha.js';
import type {Delivery, Dossier} from '../../contract/dossiers.js';
import {isEmpty} from '../../contract/form/empty.js';
import type {FieldValue, Values} from '../../contract/form/schema.js';
import type {DossierId, IdempotencyKey, ProcedureCode, UploadId} from '../../contract/ids.js';
import type {Upload} from '../../contract/uploads.js';

/** A file that a person chose; its bytes are kept beside the draft. */
export interface LocalFile {
  id: UploadId;
  component: string;
  name: string;
  /** Bytes. */
  size: number;
  type: string;
  sha256?: string;
  /** Its bytes lie in the memory of the page alone: the device is full or keeps none. */
  inMemory?: true;
  /** The person stopped it and says when it goes on. */
  paused?: true;
  /** `kept`: on this device only. */
  state: 'kept' | 'sending' | 'stored' | 'refused';
  /** Why it was refused: a field-problem code. `upload-unfinished`: its bytes are not on this device any more. */
  problem?: string;
}

/** A dossier as this device has it: written at every keystroke, long before the portal hears of it. */
export interface LocalDraft {
  id: DossierId;
  procedure: ProcedureCode;
  /** Id of the agency that is to handle it; `''` until chosen. */
  agency: string;
  formVersion: string;
  /** A field that was emptied is absent or `''`. */
  values: Values;
  delivery?: Delivery;
  /** Step of the wizard that the person is at. */
  step: string;
  files: LocalFile[];
  /** The portal's version; absent until the dossier was created there. */
  version?: number;
  /** What the portal has not got yet: names of fields, and `/delivery`, `/agency`, `/formVersion`. */
  dirty: string[];
  /** The portal's values at `version`, so that a change made elsewhere can be told from one made here. */
  base?: Values;
  /** User name of the account that it was pushed by: nobody else ever sees it. */
  owner?: string;
  /** Made with the first attempt to submit, and used until it is answered. */
  submissionKey?: IdempotencyKey;
  /** What that attempt was sent with, so that after a reload the very same can be sent again. */
  captcha?: CaptchaAnswer;
  /** Instant of the last change here, ISO 8601. */
  savedAt: string;
}

/** A field that was changed here and elsewhere. What was typed here is kept, and the other is shown beside it. */
export interface Conflict {
  field: string;
  theirs: FieldValue | undefined;
}

export interface DraftEdit {
  values?: Readonly<Record<string, FieldValue | undefined>>;
  delivery?: Delivery;
  agency?: string;
  formVersion?: string;
  step?: string;
  files?: LocalFile[];
}

/** The draft after an edit; remembers which fields the portal has to be told. Unchanged fields stay clean. */
export function editDraft(draft: LocalDraft, {values = {}, ...rest}: DraftEdit): LocalDraft {
  const dirty = new Set(draft.dirty);
  const next: Values = {...draft.values};
  for (const [field, value] of Object.entries(values)) {
    if (same(filled(value), filled(next[field]))) continue;
    if (filled(value) === undefined) delete next[field];
    else next[field] = value as FieldValue;
    dirty.add(field);
  }
  for (const member of ['delivery', 'agency', 'formVersion'] as const)
    if (rest[member] !== undefined && !same(rest[member], draft[member])) dirty.add(`/${member}`);
  return {...draft, ...rest, values: next, dirty: [...dirty], savedAt: new Date().toISOString()};
}

/** Empty texts and lists are absent on the wire. */
export const filled = (value: FieldValue | undefined): FieldValue | undefined =>
  isEmpty(value) ? undefined : value;

/** Values as they travel. */
export const filledValues = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => filled(value) !== undefined));

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the portal has, as this device keeps it. `kept`: ids of the files whose bytes are here. */
export function draftOf(dossier: Dossier, step: string, kept: ReadonlySet<string> = new Set()): LocalDraft {
  return {
    id: dossier.id,
    procedure: dossier.procedure.code,
    agency: dossier.agencies.handles,
    formVersion: dossier.formVersion,
    values: dossier.values,
    ...(dossier.delivery ? {delivery: dossier.delivery} : {}),
    step,
    files: dossier.uploads.map((upload) => fileOfUpload(upload, kept.has(upload.id))),
    version: dossier.version,
    dirty: [],
    base: dossier.values,
    savedAt: dossier.updatedAt,
  };
}

/** A file that the portal has only in part can go on if its bytes are here; else it has to be chosen again. */
function fileOfUpload(upload: Upload, kept: boolean): LocalFile {
  const {id, component, name, size, type, sha256, state, problem} = upload;
  const file = {id, component, name, size, type, sha256};
  if (state === 'stored') return {...file, state};
  if (state === 'receiving' && kept) return {...file, state: 'kept'};
  return {...file, state: 'refused', problem: problem ?? 'upload-unfinished'};
}
