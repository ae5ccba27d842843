import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {vi} from '../../i18n/vi/citizen-card.js';
import {WordsController} from '../../i18n/words.js';
import type {CitizenCard, CitizenCardReading} from '../../vietnam/citizen-card.js';
import {adoptStylesInRoot} from '../adopt-styles.js';
import {define} from '../define.js';
import {isBlack} from '../paper-camera/is-black.js';
import {CameraError, closeCamera, openCamera} from './camera.js';
import {filled, type CardOffer} from './card-offer.js';
import {citizenCardStyles} from './citizen-card-view.styles.js';
import {finder, type Finder, type ReadingFailure} from './finder.js';
import {offerList} from './offer-list.js';
import {cardReader, type CardReader} from './reading/card-reader.js';

/** Between two looks at what the camera sees, ms. */
const pause = 120;
/** Without a code for so long, ms, more is said of how to hold the card. */
const slowAfter = 8000;
/** A camera needs so long, ms, before a black picture means something. */
const firstLight = 1500;

/** Reads a citizen's card by camera or from a picture, shows what it says, and hands on what the person confirms. */
export class CitizenCardView extends LitElement {
  static override styles = [citizenCardStyles];

  @property() override lang = '';
  /** What a card would put into the form. */
  @property({attribute: false}) offersOf: (card: CitizenCard, lang: string) => readonly CardOffer[] =
    () => [];
  @property({attribute: false}) onFill: (offers: readonly CardOffer[]) => void = () => undefined;
  @property({attribute: false}) onClose: () => void = () => undefined;
  /** Before a picker opens: cheap phones end the page while their camera is in front. */
  @property({attribute: false}) onPick: () => void = () => undefined;

  /** Brings it into view, whatever it stands in. */
  @property({attribute: false}) onReveal: (part: Element) => void = () => undefined;

  @state() private camera: Finder['camera'] = 'starting';
  @state() private failure: ReadingFailure | undefined;
  @state() private busy = false;
  @state() private slow = false;
  @state() private black = false;
  @state() private card: CitizenCard | undefined;
  @state() private replaced: ReadonlySet<string> = new Set();
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/citizen-card.js'));
  private reader: CardReader | undefined;
  private stream: MediaStream | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStylesInRoot(this);
    this.reader = cardReader();
    void this.#openCamera();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.reader?.close();
    this.reader = undefined;
  }

  protected override firstUpdated(): void {
    this.#focusHeading();
  }

  protected override updated(changed: PropertyValues): void {
    // the first sight is seen to by `firstUpdated`
    if (changed.has('card') && this.card) this.#focusHeading();
  }

  override render(): TemplateResult {
    const {t, lang} = this.words;
    const {camera, failure, busy, slow, black, card, onClose, onPick} = this;
    if (!card)
      return finder({
        ...{t, camera, failure, busy, slow, black, onClose, onPick},
        onOpenCamera: () => void this.#openCamera(),
        onChoose: (picture) => void this.#readPicture(picture),
      });
    const offers = this.offersOf(card, lang);
    return offerList({
      ...{t, offers, onClose, doubts: card.doubts, replaced: this.replaced},
      onReplace: (label, replace) => {
        const now = new Set(this.replaced);
        if (replace) now.add(label);
        else now.delete(label);
        this.replaced = now;
      },
      onFill: () => this.onFill(filled(offers, this.replaced)),
      onAgain: () => {
        this.card = undefined;
        this.replaced = new Set();
        void this.#openCamera().then(() => this.#focusHeading());
      },
    });
  }

  async #openCamera(): Promise<void> {
    this.#stop();
    this.camera = 'starting';
    this.failure = undefined;
    try {
      const stream = await openCamera();
      // closed, or a picture was read meanwhile
      if (!this.isConnected || this.card) return closeCamera(stream);
      this.stream = stream;
      for (const track of stream.getTracks()) track.addEventListener('ended', () => this.#lost(stream));
      this.camera = 'open';
      await this.updateComplete;
      this.onReveal(this);
      await this.#look(stream);
    } catch (error) {
      if (!this.isConnected) return;
      this.#stop();
      this.camera = error instanceof CameraError ? error.problem : 'busy';
    }
  }

  /** Until a card is read, or the camera is closed. */
  async #look(stream: MediaStream): Promise<void> {
    const video = this.querySelector('video');
    if (!video) return;
    video.srcObject = stream;
    await video.play();
    const began = performance.now();
    while (this.stream === stream) {
      const reading = video.videoWidth > 0 && !document.hidden ? await this.reader?.read(video) : undefined;
      if (this.stream !== stream) return;
      if (reading) this.#take(reading);
      else {
        const waited = performance.now() - began;
        this.slow = waited > slowAfter;
        this.black = waited > firstLight && video.videoWidth > 0 && (await isBlack(video));
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  async #readPicture(picture: File): Promise<void> {
    this.busy = true;
    this.failure = undefined;
    try {
      const reading = await this.reader?.read(picture);
      if (reading) this.#take(reading);
      else this.failure = 'no-code';
    } catch {
      this.failure = 'not-a-picture';
    } finally {
      this.busy = false;
    }
  }

  #take(reading: CitizenCardReading): void {
    if (!reading.ok) {
      this.failure = reading.problem;
      return;
    }
    this.failure = undefined;
    this.#stop();
    this.card = reading.card;
  }

  /** Another program or the device took it. */
  #lost(stream: MediaStream): void {
    if (this.stream !== stream) return;
    this.#stop();
    this.camera = 'busy';
  }

  #stop(): void {
    closeCamera(this.stream);
    this.stream = undefined;
    this.slow = false;
    this.black = false;
  }

  #focusHeading(): void {
    this.querySelector<HTMLElement>('h4')?.focus({preventScroll: true});
    this.onReveal(this);
  }
}

define('dvc-citizen-card-view', CitizenCardView);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-citizen-card-view': CitizenCardView;
  }
}
