import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {emit, type DvcEventDetails, type DvcEventType} from '../frame/events.js';
import {frameSource, FrameHost} from '../frame/host.js';
import {HeldHeight} from '../frame/held-height.js';
import type {FrameAttributes, FrameView, Strings} from '../frame/messages.js';
import {readTokens} from '../frame/tokens.js';
import {vi} from '../i18n/vi/frame.js';
import {WordsController} from '../i18n/words.js';
import {skeleton, type Bone} from '../ui/skeleton.js';
import type {Connection} from './connection.js';
import {styles} from './framed-element.styles.js';
import {inlineHost} from './inline-host.js';
import {createInlineView} from './inline-view.js';
import {PortalElement} from './portal-element.js';
import {reveal} from './scroll-to.js';
import {revealPart} from './scroll-to-part.js';
import {Sheet} from './sheet/sheet.js';
import type {View, ViewHost} from './view.js';
import {explainWayOut, wayOut, wayOutCodes, type WayOut} from './way-out.js';
import {withoutFrames} from './without-frames.js';

/** What a site says of the matter: codes, and names that help. */
export interface Subject {
  procedure?: string;
  dossier?: string;
  agency?: string;
  prefill?: Strings;
}

/**
 * The base of shells whose view carries personal data: it stays in a frame of the portal's origin, where the page can
 * read nothing of it. With `isolation="inline"` the view runs in the shell's own shadow root.
 */
export abstract class FramedElement extends PortalElement {
  static override styles = [...PortalElement.styles, styles];

  /** Words of the button of `mode="button"`; what stands in the slot `button` goes before them. Empty: our own. */
  @property() label = '';
  /** Lets `?dvc=` in the page's address open this element: `?dvc=2.002478` a wizard, `?dvc=register` the registration. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** The portal's page for the view. */
  protected abstract readonly page: FrameView;
  /** The view's internal tag, and what registers it; used inline only. */
  protected abstract readonly viewTag: string;
  protected abstract loadView(): Promise<unknown>;
  /** What holds the view's place until it is there. */
  protected readonly bones: readonly Bone[] = ['title', 'line', 'control', 'control', 'control'];
  /** How much place it holds: of a tall one a window's height, so that what is below does not jump in sight. */
  protected readonly room: 'tall' | 'medium' | 'short' = 'tall';
  /** Where a portal has no pages for frames, the view hands over to another one and may run here. */
  protected readonly handsOver: boolean = false;
  /** What the site says of the matter. */
  protected get subject(): Subject {
    return {};
  }

  @state() private shows: 'loading' | 'ready' | WayOut = 'loading';
  /** A dialog's frame is made when it is first opened. */
  @state() private opened = false;
  @state() private view: View | undefined;
  private frame: FrameHost | undefined;
  private readonly height = new HeldHeight();
  private readonly sheet = new Sheet(this, () => this.isFolded && this.connection !== undefined);
  /** The connection that the frame or the view was made for. */
  private madeFor = '';
  private inlineRefused = false;
  private framesMissing = false;
  /** A frame that is not shown yet can't take the focus. */
  private wantsFocus = false;
  private home: string | undefined;
  private readonly words = new WordsController(this, vi, () => import('../i18n/en/frame.js'));

  override connectedCallback(): void {
    super.connectedCallback();
    this.frame?.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.frame?.disconnect();
    this.height.release();
  }

  override open(): void {
    this.hidden = false;
    if (!this.isFolded) return super.open();
    this.opened = true;
    void this.updateComplete.then(() => {
      this.sheet.show();
      this.focus();
    });
  }

  override close(): void {
    if (this.isFolded) this.sheet.close();
    else this.hidden = true;
  }

  override reset(): void {
    this.frame?.call('reset');
    this.view?.reset();
  }

  override focus(options?: FocusOptions): void {
    if (this.isFolded && !this.sheet.isOpen)
      return this.renderRoot.querySelector<HTMLElement>('.opener')?.focus(options);
    if (this.view) return this.view.focus(options);
    this.wantsFocus = this.shows === 'loading';
    if (!this.frame) return this.renderRoot.querySelector<HTMLElement>('a[href], button')?.focus(options);
    this.frame.iframe.focus({preventScroll: true});
    this.frame.call('focus');
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    if (location.search.includes('dvc='))
      void import('./deep-link.js').then(({followDeepLink}) => followDeepLink(this));
    if (location.hash === '#dvc-payment')
      void import('./payment-return.js').then(({followReturn}) => followReturn(this));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const {connection} = this;
    if (!connection) return;
    // the button stands for the link inside
    if (this.isFolded) this.works = true;
    if (this.isFolded && !this.opened) return;
    const key = `${connection.portal.href} ${connection.siteKey} ${this.isInline}`;
    if (key === this.madeFor) return;
    this.madeFor = key;
    this.frame?.disconnect();
    this.frame = undefined;
    this.view = undefined;
    this.shows = 'loading';
    this.works = true;
    if (this.isInline) void this.showInline(connection);
    else this.showFrame(connection);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.frame) {
      this.frame.iframe.title = this.words.t.titles[this.page];
      this.frame.update();
    }
    if (this.view) Object.assign(this.view, this.subject, {lang: this.language});
  }

  protected override renderBox(connection: Connection): unknown {
    const title = this.words.t.titles[this.page];
    if (!this.isFolded) return this.renderShown(connection);
    return html`<div class="folded">
      ${
        this.mode === 'button'
          ? html`<button
              type="button"
              class="opener"
              part="button primary"
              aria-haspopup="dialog"
              @click=${() => this.open()}
            >
              <slot name="button"><span>${this.label || title}</span></slot>
            </button>`
          : nothing
      }
      ${this.sheet.render({
        title,
        close: this.words.t.close,
        room: this.room,
        content: this.opened ? this.renderShown(connection) : nothing,
      })}
    </div>`;
  }

  protected override reveal(top = 0): void {
    const iframe = this.frame?.iframe;
    if (this.isFolded) this.sheet.toTop(top);
    else if (iframe && top > 0) revealPart(iframe, top);
    else reveal(this);
  }

  private renderShown({portal}: Connection): TemplateResult {
    const {shows} = this;
    const {t} = this.words;
    let waiting: TemplateResult | typeof nothing = nothing;
    if (shows === 'loading')
      waiting = html`<div class="waiting" data-room=${this.room}>${skeleton(t.loading, this.bones)}</div>`;
    else if (shows !== 'ready') {
      const own = frameSource(portal, this.page, {lang: this.language, ...this.codes}).href;
      const href = shows === 'elsewhere' ? (this.home ?? portal.href) : own;
      waiting = html`<div class="waiting">${wayOut(shows, t, href)}</div>`;
    }
    // the iframe keeps its place in the template: moved in the document, it would load again
    return this.isInline
      ? html`${this.view ?? waiting}`
      : html`<div part="frame" class="frame" data-state=${shows}>${waiting}${this.frame?.iframe}</div>`;
  }

  private showFrame(connection: Connection): void {
    if (!isSecureContext) return void this.findWayOut(connection, 'insecure');
    const {portal, siteKey} = connection;
    this.frame = new FrameHost({
      src: frameSource(portal, this.page, {site: siteKey, lang: this.language, ...this.codes}),
      title: this.words.t.titles[this.page],
      attributes: () => this.attributesNow(),
      onSize: (height) => this.resize(height),
      onEvent: ({event, detail}) => this.tellSite(event, detail),
      onReveal: (top) => this.reveal(top),
      onClose: () => this.close(),
      onSilent: () => void this.findWayOut(connection, 'silent'),
    });
    this.frame.connect();
  }

  private async showInline(connection: Connection): Promise<void> {
    const made = this.madeFor;
    const host: ViewHost = {
      ...inlineHost(this, connection, this.page, {
        reveal: (part) => (part ? reveal(part) : this.reveal()),
      }),
      emit: (type, detail) => this.tellSite(type, detail),
    };
    try {
      const view = await createInlineView({connection, host, tag: this.viewTag, load: () => this.loadView()});
      if (made !== this.madeFor) return;
      if (view) {
        this.view = view;
        this.ready();
      } else {
        this.inlineRefused = true;
        this.requestUpdate();
      }
    } catch (error) {
      console.error(error);
      if (made === this.madeFor) this.fail({code: 'view-failed', retry: () => this.retry()});
    }
  }

  private retry(): void {
    this.madeFor = '';
    this.recover();
    this.requestUpdate();
  }

  private attributesNow(): FrameAttributes {
    return {
      lang: this.language,
      theme: this.themeInEffect,
      mode: this.mode || 'inplace',
      ...this.codes,
      prefill: this.subject.prefill ?? {},
      tokens: readTokens(this),
    };
  }

  /** The shell says itself when it is ready. */
  private tellSite<K extends DvcEventType>(type: K, detail: DvcEventDetails[K]): Promise<boolean> {
    return type === 'dvc-ready' ? Promise.resolve(true) : emit(this, type, detail);
  }

  private resize(height: number): void {
    const iframe = this.frame?.iframe;
    // in a closed dialog a frame has no height to speak of
    if (this.isFolded && height === 0) return;
    if (iframe && this.isFolded) iframe.style.height = `${height}px`;
    else if (iframe) this.height.set(iframe, height);
    if (this.shows !== 'ready') this.ready();
  }

  private ready(): void {
    this.shows = 'ready';
    void this.updateComplete.then(() => {
      if (this.wantsFocus) this.focus();
      void emit(this, 'dvc-ready', {});
    });
  }

  private async findWayOut(connection: Connection, why: WayOut): Promise<void> {
    const made = this.madeFor;
    const without = await withoutFrames(connection);
    if (made !== this.madeFor || this.shows !== 'loading') return;
    this.home = without?.home;
    if (!without) return this.standIn(why);
    if (!this.handsOver) return this.standIn('elsewhere');
    this.framesMissing = true;
    this.requestUpdate();
  }

  private standIn(why: WayOut): void {
    this.shows = why;
    explainWayOut(why, this.localName);
    void emit(this, 'dvc-error', {code: wayOutCodes[why]});
  }

  /** What may stand in an address: codes, never names. */
  private get codes(): {procedure: string; dossier: string; agency: string} {
    const {procedure = '', dossier = '', agency = ''} = this.subject;
    return {procedure, dossier, agency};
  }

  private get isInline(): boolean {
    return (this.framesMissing || this.setting('isolation') === 'inline') && !this.inlineRefused;
  }

  private get isFolded(): boolean {
    return this.mode === 'button' || this.mode === 'dialog';
  }
}
