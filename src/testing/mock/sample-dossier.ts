import {v7 as uuidv7} from 'uuid';
import type {Dossier} from '../../contract/dossiers.js';
import {owed} from '../../contract/form/obligation.js';
import type {Values} from '../../contract/form/schema.js';
import {DossierId, Reference, UploadId} from '../../contract/ids.js';
import {newReference} from '../../vietnam/reference.js';
import {exampleValues} from '../examples/values.js';
import {move, nameOf, type AskedOf} from './dossiers.js';
import {exampleAccount, now, type MockDossier, type MockState} from './state.js';

/** A dossier that somebody made before: what is not said is as in the example of its procedure. */
export interface SampleDossier {
  /** UUIDv7. */
  id?: string;
  /** User name. */
  owner?: string;
  /** Code of a procedure that is filed here. */
  procedure?: string;
  values?: Values;
  delivery?: Dossier['delivery'];
  /** Statuses that it went through after being a draft, with the officer's words; none: a draft. */
  path?: readonly (number | {status: number; note: string; asked?: AskedOf})[];
  /** Names of files by component; they arrived whole. */
  files?: Readonly<Record<string, string>>;
}

/** @throws {RangeError} The mock portal does not file that procedure. */
export function sampleDossier(state: MockState, sample: SampleDossier): Dossier {
  const {owner = exampleAccount.username, procedure: code = '2.002478', path = []} = sample;
  const procedure = state.procedures.find((one) => one.code === code && one.filing === 'embedded');
  if (!procedure) throw new RangeError(`the mock portal does not file ${code}`);
  const agency = procedure.agencies[0] ?? '';
  const dossier: Dossier = {
    id: DossierId.parse(sample.id ?? uuidv7()),
    procedure: {code: procedure.code, name: procedure.name},
    formVersion: procedure.form?.version ?? '1',
    version: 1,
    status: {code: 0, name: nameOf(0)},
    values: sample.values ?? exampleValues[code] ?? {},
    delivery: sample.delivery ?? {methods: ['truc-tuyen']},
    uploads: [],
    parties: {},
    agencies: {receives: agency, handles: agency, decides: agency},
    history: [],
    updatedAt: now(state),
  };
  const own: MockDossier = {owner, dossier};
  state.dossiers.set(dossier.id, own);
  for (const [component, name] of Object.entries(sample.files ?? {}))
    addFile(state, dossier, component, name);
  if (path.length > 0) {
    dossier.reference = Reference.parse(newReference(crypto.getRandomValues(new Uint8Array(10))));
    dossier.submittedAt = now(state);
    dossier.obligation = owed(procedure, dossier.values);
  }
  for (const step of path)
    if (typeof step === 'number') move(state, own, step);
    else move(state, own, step.status, step.note, {asked: step.asked ?? {}});
  return dossier;
}

function addFile(state: MockState, dossier: Dossier, component: string, name: string): void {
  const bytes = new TextEncoder().encode(`%PDF-1.4\n% ${name}\n%%EOF\n`);
  const id = UploadId.parse(uuidv7());
  const upload = {
    ...{id, component, name},
    size: bytes.length,
    received: bytes.length,
    type: 'application/pdf',
    sha256: '0'.repeat(64),
    state: 'stored' as const,
  };
  state.uploads.set(id, {dossier: dossier.id, bytes, upload});
  dossier.uploads.push(upload);
}
