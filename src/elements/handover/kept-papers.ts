import {v7} from 'uuid';
import type {KeptPaper} from '../../contract/handovers.js';
import {UploadId} from '../../contract/ids.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import {fileOfUpload} from './file-of-upload.js';
import type {WaysOwner} from './ways-owner.js';

export type PapersState =
  | {at: 'none'}
  | {at: 'loading'; component: string}
  | {at: 'open'; component: string; papers: readonly KeptPaper[]; using?: string; failure?: Failure}
  | {at: 'failed'; component: string; failure: Failure};

/** "Kho giấy tờ của tôi": the person's own papers of submitted dossiers, for one component at a time. */
export class KeptPapersList {
  state: PapersState = {at: 'none'};
  private readonly owner: WaysOwner;

  constructor(owner: WaysOwner) {
    this.owner = owner;
  }

  /** What was sent for a component of the same name comes first, then the newest. */
  async open(component: string, name: string): Promise<void> {
    this.#set({at: 'loading', component});
    const turn = this.state;
    try {
      const {papers} = await this.owner.client.papers.list();
      if (this.state !== turn) return;
      const same = (paper: KeptPaper) => Number(paper.component.name === name);
      this.#set({at: 'open', component, papers: papers.toSorted((a, b) => same(b) - same(a))});
    } catch (error) {
      if (this.state === turn) this.#set({at: 'failed', component, failure: failureOf(error)});
    }
  }

  async use({upload: from}: KeptPaper): Promise<void> {
    const {state, owner} = this;
    if (state.at !== 'open' || state.using) return;
    const {component, papers} = state;
    this.#set({at: 'open', component, papers, using: from});
    const turn = this.state;
    try {
      await owner.ensure();
      const dossier = owner.draft()?.id;
      if (!dossier) return;
      const id = UploadId.parse(v7());
      const upload = await owner.client.papers.reuse(dossier, {id, component, from});
      if (owner.draft()?.id !== dossier) return;
      owner.addFiles([fileOfUpload(upload)]);
      if (this.state === turn) this.close();
    } catch (error) {
      if (this.state === turn) this.#set({at: 'open', component, papers, failure: failureOf(error)});
    }
  }

  close(): void {
    this.#set({at: 'none'});
  }

  /** Nothing of it is shown any more: another person, or another dossier. */
  stop(): void {
    this.state = {at: 'none'};
  }

  #set(state: PapersState): void {
    this.state = state;
    this.owner.onChange();
  }
}
