import type {PropertyValues, TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {createMemoryStore} from '../../client/store/memory-store.js';
import {isPortalError} from '../../client/errors.js';
import {failureOf, type Failure} from '../../flows/failure.js';
import {vi} from '../../i18n/vi/handover.js';
import {WordsController} from '../../i18n/words.js';
import {shared} from '../../ui/styles/index.js';
import {define} from '../define.js';
import {unfinished} from '../dossier-wizard/component-files.js';
import type {FilesController} from '../dossier-wizard/files-controller.js';
import {View} from '../view.js';
import {handoverStyles} from './handover-view.styles.js';
import {captureForm, captureDone, captureFailed, captureGone, opening} from './phone-page.js';
import {createPhoneFiles} from './phone-files.js';
import {forgetCapture, takeCapture, type TakenCapture} from './taken-capture.js';
import type {PortalDescription} from '../../contract/portal.js';

export type PhonePage =
  | {at: 'opening'}
  | {
      at: 'taking-pictures';
      taken: TakenCapture;
      files: FilesController;
      drafts: Drafts;
      description: PortalDescription;
    }
  | {at: 'done'; sent: number}
  | {at: 'gone'; sent: number}
  | {at: 'failed'; failure: Failure};

/** The portal's page on a phone that scanned the code of one component: pictures go into that component, nothing comes out. */
export class HandoverView extends View {
  static override styles = [...shared, handoverStyles];

  @state() private page: PhonePage = {at: 'opening'};
  /** "Xong" was pressed while pictures were on their way. */
  @state() private finishing = false;
  private address: URL | undefined;
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/handover.js'));
  private readonly memory = createMemoryStore();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#online);
    if (this.page.at === 'taking-pictures') this.page.files.stop();
  }

  override reset(): void {
    void this.#open();
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    addEventListener('online', this.#online);
    this.address = new URL(location.href);
    // whoever looks over a shoulder, or at the history, finds no key
    if (this.address.hash) history.replaceState(null, '', location.pathname + location.search);
    void this.#open();
  }

  override render(): TemplateResult {
    const {page, finishing} = this;
    const {t, lang} = this.words;
    switch (page.at) {
      case 'opening':
        return opening(t);
      case 'failed':
        return captureFailed(t, page.failure, () => void this.#open());
      case 'gone':
        return captureGone(t, page.sent);
      case 'done':
        return captureDone(t, page.sent);
      case 'taking-pictures':
        return captureForm({...page, t, lang, finishing, onDone: () => this.#done()});
    }
  }

  async #open(): Promise<void> {
    const {client, address, store = this.memory} = this;
    if (!address) return;
    this.page = {at: 'opening'};
    try {
      const [description, taken] = await Promise.all([
        client.describe(),
        takeCapture(client, store, address),
      ]);
      const {files, drafts} = createPhoneFiles({
        client,
        store,
        taken,
        description,
        onChange: () => this.#changed(),
        onGone: () => this.#end('gone'),
      });
      this.page = {at: 'taking-pictures', taken, files, drafts, description};
      await files.findLost();
      files.resume();
    } catch (error) {
      this.page = isPortalError(error, 'not-found')
        ? {at: 'gone', sent: 0}
        : {at: 'failed', failure: failureOf(error)};
    }
    await this.updateComplete;
    this.focus();
  }

  #changed(): void {
    const {page} = this;
    this.requestUpdate();
    if (this.finishing && page.at === 'taking-pictures' && unfinished(page.taken.files).length === 0)
      this.#finish(page.taken);
  }

  #done(): void {
    this.finishing = true;
    this.#changed();
  }

  #finish({id, taker}: TakenCapture): void {
    this.finishing = false;
    // where it does not arrive, the permission ends by its time
    void this.client.captures.finish(id, taker).catch(() => undefined);
    this.#end('done');
  }

  #end(at: 'done' | 'gone'): void {
    const {page, store = this.memory} = this;
    if (page.at !== 'taking-pictures') return;
    page.files.stop();
    const sent = page.taken.files.filter(({state}) => state === 'stored').length;
    void forgetCapture(store, page.taken);
    this.page = {at, sent};
    void this.updateComplete.then(() => this.focus());
  }

  readonly #online = (): void => {
    if (this.page.at === 'taking-pictures') this.page.files.resume();
  };
}

define('dvc-handover-view', HandoverView);
