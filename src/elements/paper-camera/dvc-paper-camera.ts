import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {DossierId} from '../../contract/ids.js';
import type {Drafts} from '../../client/drafts/drafts.js';
import {vi} from '../../i18n/vi/paper-camera-entry.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {define} from '../define.js';
import {createPageList, type PageList} from './page-list.js';

/** What a paper has to do with its photographs. */
export interface PaperPlace {
  drafts: Drafts;
  draft: DossierId;
  /** Code and name of the paper. */
  component: string;
  name: string;
  /** Bytes that one file may have. */
  limit: number;
  /** MIME types that the portal takes. */
  types: readonly string[];
  /** Before a camera or a picker opens: cheap phones end the page while it is in front. */
  onOpen(): void;
  /** Takes files as if they had been chosen. @returns Whether all were taken. */
  onFiles(files: readonly File[]): Promise<boolean>;
}

/** "Chụp ảnh" beside "Chọn tệp". What it opens is loaded then, and not before. */
export class PaperCamera extends LitElement {
  @property({attribute: false}) place!: PaperPlace;
  @property() override lang = '';
  @state() private at: 'closed' | 'loading' | 'open' | 'failed' = 'closed';
  @state() private kept = 0;
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/paper-camera-entry.js'));
  private made: PageList | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    void this.#count();
  }

  override render(): TemplateResult {
    const {t} = this.words;
    const {at, kept, place} = this;
    if (at === 'open')
      return html`<dvc-paper-camera-view
        lang=${this.lang}
        .place=${place}
        .list=${this.#list()}
        .onClose=${this.#close}
      ></dvc-paper-camera-view>`;
    const label = kept > 0 ? t.goOn(kept) : t.take;
    return html`${button({
      label,
      name: `${label}: ${place.name}`,
      busy: at === 'loading',
      busyLabel: t.loading,
      onClick: () => void this.#open(),
    })}
    ${at === 'failed' ? html`<p role="alert">${t.failed}</p>` : nothing}`;
  }

  async #open(): Promise<void> {
    this.place.onOpen();
    this.at = 'loading';
    this.at = await import('./paper-camera-view.js').then(
      () => 'open' as const,
      () => 'failed' as const,
    );
  }

  readonly #close = async (): Promise<void> => {
    await this.#count();
    this.at = 'closed';
    await this.updateComplete;
    this.querySelector('button')?.focus();
  };

  async #count(): Promise<void> {
    this.kept = (await this.#list().read()).length;
  }

  #list(): PageList {
    const {drafts, draft, component} = this.place;
    return (this.made ??= createPageList(drafts, draft, component));
  }
}

define('dvc-paper-camera', PaperCamera);
