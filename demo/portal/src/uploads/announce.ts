import type {FieldProblem} from '../../../../src/contract/problem.js';
import type {UploadRequest} from '../../../../src/contract/uploads.js';
import type {Person} from '../accounts/person.js';
import {uploadLimits} from '../description/upload-limits.js';
import {procedureOfDossier} from '../dossiers/land.js';
import {isOpen} from '../dossiers/status-words.js';
import {lockDossier, own} from '../dossiers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {ensureFile} from './durable-file-store.js';
import {findUpload, uploadsOf, type UploadRow} from './store.js';

const {maxFiles} = uploadLimits;

/**
 * Takes the announcement of a file; the same id for the same file answers the same upload.
 * Whether the component is asked for by the values is judged at submission: here the change of a field may still be on
 * its way.
 * @throws {Refusal} `too-large`; `invalid`: a component that takes no file, an empty or nameless file, too many files;
 *   `conflict`: the id is another file's; `already-submitted`; `not-found`.
 */
export async function announceUpload(
  context: Context,
  person: Pick<Person, 'id'>,
  dossier: string,
  request: UploadRequest,
): Promise<UploadRow> {
  const name = request.name.normalize('NFC').trim();
  const row = await context.database.db.transaction().execute(async (tx) => {
    const {status, procedure_code} = own(await lockDossier(tx, dossier), person);
    const known = await findUpload(tx, request.id);
    if (known) return answered(known, dossier, request);
    if (!isOpen(status)) throw new Refusal('already-submitted');
    if (request.size > context.config.uploadMaxSize) throw new Refusal('too-large');

    const {components} = await procedureOfDossier(tx, procedure_code);
    const component = components.find(({code}) => code === request.component);
    if (!component || component.upload === false) refuse({pointer: '/component', code: 'choice'});
    if (request.size < 1) refuse({pointer: '/size', code: 'file-empty'});
    if (name === '' || [...name].length > 255 || /[\p{Cc}\p{Cs}]/u.test(name))
      refuse({pointer: '/name', code: 'too-long', params: {max: 255}});
    const siblings = (await uploadsOf(tx, dossier)).filter(
      (one) => one.component === request.component && one.state !== 'refused',
    );
    if (siblings.length >= maxFiles)
      refuse({pointer: '/component', code: 'file-too-many', params: {max: maxFiles}});

    return tx
      .insertInto('uploads')
      .values({
        id: request.id,
        dossier_id: dossier,
        component: request.component,
        name,
        size: request.size,
        type: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(request.type)
          ? request.type
          : 'application/octet-stream',
        sha256: request.sha256,
        state: 'receiving',
        created_at: context.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
  if (row.state === 'receiving') await ensureFile(context, row.id);
  return row;
}

function answered(known: UploadRow, dossier: string, {size, sha256, component}: UploadRequest): UploadRow {
  const same =
    known.dossier_id === dossier &&
    known.component === component &&
    known.size === size &&
    known.sha256 === sha256 &&
    known.removed_at === null;
  if (!same) throw new Refusal('conflict');
  return known;
}

function refuse(problem: FieldProblem): never {
  throw new Refusal('invalid', {errors: [problem]});
}
