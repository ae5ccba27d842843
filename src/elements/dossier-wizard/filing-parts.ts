import type {LocalDraft} from '../../client/drafts/draft.js';
import {createDrafts, type Drafts} from '../../client/drafts/drafts.js';
import {createHolding, type Holding, type HoldingOwner} from '../../client/holding.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import {createMemoryStore} from '../../client/store/memory-store.js';
import type {UploadLimits} from '../../contract/portal.js';
import type {FilingEvent, FilingState} from '../../flows/filing.js';
import {DraftKeeper} from './draft-keeper.js';
import {FilesController} from './files-controller.js';
import {SubmissionController} from './submission-controller.js';
import {SubmissionLoop} from './submission-loop.js';

export interface PartsOwner {
  /** What is to happen when another tab asks for the dossier, has it, or lets it go. */
  holding: HoldingOwner;
  client: PortalClient;
  store: FrameStore | undefined;
  readonly state: FilingState;
  signedIn(): boolean;
  limits(): UploadLimits | undefined;
  send(event: FilingEvent): boolean;
  onChange(): void;
  onDraftSaved(draft: LocalDraft): void;
  onSubmittedElsewhere(): void;
  onFilesChanged(): void;
  onFilesSettled(): void;
  onRefused(): void;
}

/** What the filing of one wizard is made of, each part with its own subject. */
export interface FilingParts {
  store: FrameStore;
  drafts: Drafts;
  keeper: DraftKeeper;
  files: FilesController;
  submission: SubmissionController;
  loop: SubmissionLoop;
  holding: Holding;
}

export function createParts(owner: PartsOwner): FilingParts {
  const {client} = owner;
  const store = owner.store ?? createMemoryStore();
  const drafts = createDrafts({client, store});
  const signedIn = () => owner.signedIn();
  const onChange = () => owner.onChange();
  const draft = () => keeper.draft;

  const keeper = new DraftKeeper(
    drafts,
    {
      signedIn,
      onDraft: (now) => owner.send({type: 'changed', draft: now}),
      onSaved: onChange,
      onWritten: (now) => owner.onDraftSaved(now),
      onSubmittedElsewhere: () => owner.onSubmittedElsewhere(),
    },
    store.keeps !== 'nothing',
  );
  const files = new FilesController({
    client,
    drafts,
    draft,
    signedIn,
    onChange,
    limits: () => owner.limits(),
    setFiles: (now) => {
      keeper.edit({files: now});
      owner.onFilesChanged();
    },
    ensure: () => (draft()?.version === undefined ? keeper.push() : Promise.resolve()),
    onSettled: () => owner.onFilesSettled(),
  });
  const submission = new SubmissionController({
    client,
    draft,
    onChange,
    put: (now) => keeper.put(now),
    push: () => {
      const now = draft();
      return now && now.version !== undefined && now.dirty.length === 0 ? Promise.resolve() : keeper.push();
    },
  });
  const loop = new SubmissionLoop(submission, {
    get state() {
      return owner.state;
    },
    send: (event) => owner.send(event),
    onRefused: () => owner.onRefused(),
  });
  return {store, drafts, keeper, files, submission, loop, holding: createHolding(owner.holding)};
}
