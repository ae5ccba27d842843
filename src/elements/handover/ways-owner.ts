import type {LocalDraft, LocalFile} from '../../client/drafts/draft.js';
import type {PortalClient} from '../../client/portal-client.js';

/** The dossier that papers come into, by a phone or out of earlier dossiers. */
export interface WaysOwner {
  readonly client: PortalClient;
  readonly lang: string;
  draft(): LocalDraft | undefined;
  /** Makes sure that the portal knows the dossier. @throws {PortalError} */
  ensure(): Promise<unknown>;
  /** The portal has them: nothing is to be sent. */
  addFiles(files: readonly LocalFile[]): void;
  onChange(): void;
}
