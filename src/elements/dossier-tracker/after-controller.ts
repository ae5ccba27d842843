import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Dossier} from '../../contract/dossiers.js';
import {ComplaintId} from '../../contract/ids.js';
import type {PortalClient} from '../../client/portal-client.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import {saveFile} from '../../ui/save-file.js';

export type AfterPanel = 'withdraw' | 'rate' | 'complain';

type Host = ReactiveControllerHost & {client: PortalClient};

export interface AfterWatcher {
  /** The dossier as the portal has it after what the person did. */
  onDone(dossier: Dossier, panel: AfterPanel): void;
  /** Something is missing: the focus goes to its field. */
  onMissing(): void;
}

/** What a person may still do with a dossier that is at the agency: withdraw it, rate, complain, fetch its letter. */
export class AfterController implements ReactiveController {
  panel: AfterPanel | undefined;
  text = '';
  score = 0;
  missing: 'text' | 'score' | undefined;
  busy = false;
  failure: Failure | undefined;
  private readonly host: Host;
  private readonly watcher: AfterWatcher;
  /** Kept until it is answered, so that a complaint that is sent again is the same one. */
  private complaint: ComplaintId | undefined;

  constructor(host: Host, watcher: AfterWatcher) {
    this.host = host;
    this.watcher = watcher;
    host.addController(this);
  }

  hostConnected(): void {
    this.#clear();
  }

  open(panel: AfterPanel, {rating}: Dossier): void {
    this.#clear();
    this.panel = panel;
    if (panel === 'rate') {
      this.score = rating?.score ?? 0;
      this.text = rating?.comment ?? '';
    }
    this.host.requestUpdate();
  }

  close(): void {
    this.#clear();
    this.host.requestUpdate();
  }

  type(text: string): void {
    this.text = text;
    if (this.missing === 'text') this.#set({missing: undefined});
  }

  choose(score: number): void {
    this.score = score;
    this.#set({missing: undefined});
  }

  async send({id}: Dossier): Promise<void> {
    const {panel, busy} = this;
    if (!panel || busy) return;
    const missing = panel === 'rate' ? !this.score && 'score' : !this.text.trim() && 'text';
    if (missing) {
      this.#set({missing});
      this.watcher.onMissing();
      return;
    }
    this.#set({busy: true, failure: undefined});
    try {
      const dossier = await this.#ask(panel, id);
      this.#clear();
      this.host.requestUpdate();
      this.watcher.onDone(dossier, panel);
    } catch (error) {
      this.#set({busy: false, failure: failureOf(error)});
    }
  }

  /** The letter that says what was decided. */
  async fetchResult({id, result}: Dossier): Promise<void> {
    this.#set({failure: undefined});
    try {
      saveFile(await this.host.client.dossiers.resultFile(id), result?.file?.name ?? 'ket-qua.pdf');
    } catch (error) {
      this.#set({failure: failureOf(error)});
    }
  }

  #ask(panel: AfterPanel, id: Dossier['id']): Promise<Dossier> {
    const {dossiers} = this.host.client;
    const text = this.text.trim();
    if (panel === 'withdraw') return dossiers.withdraw(id, {reason: text});
    if (panel === 'rate') return dossiers.rate(id, {score: this.score, ...(text && {comment: text})});
    this.complaint ??= ComplaintId.parse(crypto.randomUUID());
    return dossiers.complain(id, {id: this.complaint, text});
  }

  #clear(): void {
    this.panel = undefined;
    this.text = '';
    this.score = 0;
    this.missing = undefined;
    this.busy = false;
    this.failure = undefined;
    this.complaint = undefined;
  }

  #set(change: Partial<Pick<AfterController, 'missing' | 'busy' | 'failure'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }
}
