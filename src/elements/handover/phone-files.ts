import {createDrafts, type Drafts} from '../../client/drafts/drafts.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {isPortalError} from '../../client/errors.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import type {DossierId, ProcedureCode} from '../../contract/ids.js';
import type {PortalDescription} from '../../contract/portal.js';
import {FilesController} from '../dossier-wizard/files-controller.js';
import {keepCapture, type TakenCapture} from './taken-capture.js';

/** `drafts`: where their bytes are kept until the portal has them. */
export interface PhoneFiles {
  files: FilesController;
  drafts: Drafts;
}

export interface PhoneFilesOwner {
  client: PortalClient;
  store: FrameStore;
  taken: TakenCapture;
  description: PortalDescription;
  onChange(): void;
  /** The portal does not know the permission any more. */
  onGone(): void;
}

/** The pictures of a phone: kept, looked at and sent as a wizard's files are, by the permission that was taken. */
export function createPhoneFiles(owner: PhoneFilesOwner): PhoneFiles {
  const {client, store, taken, description} = owner;
  const drafts = createDrafts({client, store});
  // the files of a phone have no dossier that it could name: they are kept under the permission's id
  const draft = (): LocalDraft => ({
    id: taken.id as string as DossierId,
    procedure: '' as ProcedureCode,
    agency: '',
    formVersion: '',
    values: {},
    step: '',
    files: taken.files,
    dirty: [],
    savedAt: '',
  });
  const uploads: PortalClient['uploads'] = {
    ...client.uploads,
    async send(_, upload) {
      try {
        return await client.captures.send(taken.id, taken.taker, upload);
      } catch (error) {
        if (isPortalError(error, 'not-found') || isPortalError(error, 'already-submitted')) owner.onGone();
        throw error;
      }
    },
  };
  const files = new FilesController({
    client: {...client, uploads},
    drafts,
    draft,
    limits: () => description.uploads,
    signedIn: () => true,
    setFiles(files) {
      taken.files = files;
      void keepCapture(store, taken);
      owner.onChange();
    },
    ensure: () => Promise.resolve(),
    onChange: () => owner.onChange(),
    onSettled: () => owner.onChange(),
  });
  return {files, drafts};
}
