import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {vi} from '../../i18n/vi/paper-camera.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {adoptStylesInRoot} from '../adopt-styles.js';
import {define} from '../define.js';
import {filePicker} from '../dossier-wizard/file-picker.js';
import {cameraPart} from './camera-part.js';
import type {PaperPlace} from './dvc-paper-camera.js';
import {LiveCamera} from './live-camera.js';
import type {KeptPage, PageList} from './page-list.js';
import {moveId, pageRow} from './page-row.js';
import {PagesController} from './pages-controller.js';
import {cameraStyles} from './paper-camera-view.styles.js';
import type {Crop} from './pictures/finding.js';

/** Photographs a paper page by page, says what is wrong with each picture, and hands them on as one PDF. */
export class PaperCameraView extends LitElement {
  static override styles = [cameraStyles];

  @property({attribute: false}) place!: PaperPlace;
  @property({attribute: false}) list!: PageList;
  @property({attribute: false}) onClose!: () => void;
  @property() override lang = '';
  @state() private shooting = false;
  @state() private joining = false;
  @state() private told = '';
  /** What went wrong at "Xong", or is to be looked at again before it. */
  @state() private trouble = '';
  @state() private cropping: {id: string; picture: string; crop: Crop} | undefined;
  /** Id of the page that the next picture comes in the place of. */
  @state() private replacing: string | undefined;
  private warned = '';
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/paper-camera.js'));
  private readonly camera = new LiveCamera(this, () => this.querySelector('video'));
  private readonly pages = new PagesController(this, () => this.list);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStylesInRoot(this);
    void this.camera.start();
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h5')?.focus();
  }

  protected override updated(): void {
    const video = this.querySelector('video');
    const stream = this.camera.stream ?? null;
    if (video && video.srcObject !== stream) video.srcObject = stream;
  }

  override render(): TemplateResult {
    const {t} = this.words;
    const {pages, camera, place} = this;
    const replaced = pages.pages.findIndex(({id}) => id === this.replacing);
    return html`<section
      part="paper-camera"
      class="paper-camera stack"
      aria-labelledby="camera-${place.component}"
    >
      <h5 id="camera-${place.component}" tabindex="-1">${t.title}: ${place.name}</h5>
      ${cameraPart(t, camera, this.shooting, () => void this.#shoot(), this.#pickers())}
      ${replaced >= 0 ? html`<p role="status">${t.replacing(t.page(replaced + 1))}</p>` : nothing}
      ${pages.unreadable.map((name) => notice({kind: 'warning', body: t.unreadable(name), announce: true}))}
      ${
        pages.pages.length > 0
          ? html`<ol class="pages" aria-label=${t.pages}>
              ${pages.pages.map((page, index) => pageRow(t, page, index, this.#rowOf(page)))}
            </ol>`
          : nothing
      }
      ${pages.looking > 0 ? html`<p class="muted">${t.looking}</p>` : nothing}
      <p class="sr" role="status">${this.told}</p>
      ${pages.inMemory ? html`<p class="muted">${t.keptMemory}</p>` : nothing}
      ${this.trouble ? notice({kind: 'warning', body: this.trouble, announce: true}) : nothing}
      <div class="row">
        ${
          pages.pages.length > 0
            ? button({
                label: t.done,
                kind: 'primary',
                busy: this.joining || pages.looking > 0,
                busyLabel: this.joining ? t.joining : t.looking,
                onClick: () => void this.#done(),
              })
            : nothing
        }
        ${button({label: t.later, kind: 'quiet', onClick: () => this.onClose()})}
      </div>
    </section>`;
  }

  #pickers(): TemplateResult {
    const {t} = this.words;
    const {place} = this;
    return html`${filePicker({
      id: `camera-file-${place.component}`,
      label: t.choose,
      name: `${t.choose}: ${place.name}`,
      types: [...place.types, 'image/*'],
      multiple: true,
      kind: 'secondary',
      onOpen: () => place.onOpen(),
      onChoose: (files) => void this.#chosen(files),
    })}
    ${
      // the phone's own camera app needs nobody's permission
      this.camera.state.at === 'problem' && matchMedia('(pointer: coarse)').matches
        ? html`<label part="button secondary" class="picker"
            ><input
              class="sr"
              type="file"
              accept="image/*"
              capture="environment"
              aria-label="${t.phone}: ${place.name}"
              @click=${() => place.onOpen()}
              @change=${this.#fromApp}
            /><span aria-hidden="true">${t.phone}</span></label
          >`
        : nothing
    }`;
  }

  #rowOf(page: KeptPage) {
    const {pages} = this;
    const cropping = this.cropping?.id === page.id ? this.cropping : undefined;
    return {
      preview: pages.previews.get(page.id),
      last: pages.pages.at(-1) === page,
      cropping,
      onTurn: () => void pages.turn(page),
      onMove: (by: -1 | 1) => void this.#move(page, by),
      onRemove: () => void pages.remove(page).then(() => this.querySelector<HTMLElement>('h5')?.focus()),
      onAgain: () => {
        this.replacing = page.id;
        if (this.camera.state.at !== 'live') void this.camera.start();
        this.querySelector<HTMLElement>('h5')?.focus();
      },
      onCrop: () => void this.#crop(page),
      onCut: (crop: Crop) => {
        if (this.cropping) this.cropping = {...this.cropping, crop};
      },
    };
  }

  /** The keys stay with the page that was moved. */
  async #move(page: KeptPage, by: -1 | 1): Promise<void> {
    await this.pages.move(page, by);
    await this.updateComplete;
    const button = [moveId(page, by), moveId(page, by === 1 ? -1 : 1)].map((id) =>
      this.querySelector<HTMLElement>(`#${CSS.escape(id)}`),
    );
    button.find((one) => one !== null)?.focus();
    this.told = this.words.t.page(this.pages.pages.findIndex(({id}) => id === page.id) + 1);
  }

  async #shoot(): Promise<void> {
    this.place.onOpen();
    this.shooting = true;
    const picture = await this.camera.take().catch(() => undefined);
    this.shooting = false;
    if (picture) await this.#add([picture]);
    else await this.camera.start();
  }

  async #add(pictures: readonly (Blob | ImageBitmap)[]): Promise<void> {
    const {t} = this.words;
    const {replacing} = this;
    this.replacing = undefined;
    this.trouble = '';
    const added = await this.pages.add(pictures, replacing);
    this.told = added
      .map((page) => {
        const verdict = page.findings.map((finding) => t.findings[finding]).join(' ') || t.clear;
        return t.taken(t.page(this.pages.pages.findIndex(({id}) => id === page.id) + 1), verdict);
      })
      .join(' ');
  }

  readonly #fromApp = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    void this.#add(files);
  };

  /** Pictures become pages; a document is one already. */
  async #chosen(files: readonly File[]): Promise<void> {
    const documents = files.filter(({type}) => !type.startsWith('image/'));
    if (documents.length > 0) await this.place.onFiles(documents);
    await this.#add(files.filter(({type}) => type.startsWith('image/')));
  }

  async #crop(page: KeptPage): Promise<void> {
    const {cropping} = this;
    this.cropping = undefined;
    if (cropping) URL.revokeObjectURL(cropping.picture);
    if (cropping?.id === page.id) return this.pages.crop(page, cropping.crop);
    const picture = await this.pages.whole(page);
    if (picture) this.cropping = {id: page.id, picture, crop: page.edits.crop};
  }

  /** What is hard to read is told once; who presses again has decided. */
  async #done(): Promise<void> {
    const {t} = this.words;
    const {pages, place} = this;
    const doubtful = pages.pages.filter(({findings}) => findings.length > 0);
    const warned = doubtful.map(({id}) => id).join(' ');
    if (doubtful.length > 0 && this.warned !== warned) {
      this.warned = warned;
      this.trouble = t.warned(doubtful.map((page) => t.page(pages.pages.indexOf(page) + 1)).join(', '));
      return;
    }
    this.trouble = '';
    this.joining = true;
    try {
      const pdf = await pages.join(place.limit);
      if (await place.onFiles([new File([pdf], fileNameOf(place.name), {type: pdf.type})])) {
        await pages.clear();
        this.onClose();
      }
    } catch (error) {
      this.trouble = error instanceof RangeError ? t.tooMuch : t.joinFailed;
    } finally {
      this.joining = false;
    }
  }
}

/** "Học bạ (bản chính)" → `học-bạ-bản-chính.pdf`. */
const fileNameOf = (paper: string): string =>
  `${
    paper
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, 8)
      .join('-') ?? 'giấy-tờ'
  }.pdf`;

define('dvc-paper-camera-view', PaperCameraView);
