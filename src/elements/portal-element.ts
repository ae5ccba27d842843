import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {emit} from '../frame/events.js';
import {langAround, languageOf, type Language} from '../i18n/words.js';
import {shell} from '../ui/styles/shell.js';
import {explain, TroubleNotices, type Trouble, type TroubleCode} from '../ui/trouble.js';
import {closestAround, portalBase, type Connection, type Theme} from './connection.js';

/**
 * The one base of shells: what a site sets, where the portal is, and what is shown when something is wrong.
 * What it does not find on itself it takes from the nearest `<dvc-portal>`, whether that is upgraded yet or not.
 * Whatever is inside the tag (a plain link) stays visible until the element works, and when it fails.
 */
export abstract class PortalElement extends LitElement {
  static override styles = shell;

  /** Base URL of the portal, such as `https://dichvucong.example.vn/`. */
  @property({reflect: true}) portal = '';
  /** Public key of the registered site. */
  @property({attribute: 'site-key', reflect: true}) siteKey = '';
  /** `vi` or `en`. Empty: as the page around it. */
  @property() override lang = '';
  /** `light`, `dark` or `auto` (as the person's device). Empty: as `<dvc-portal>`, else `light`, as most pages are. */
  @property({reflect: true}) theme: Theme | '' = '';
  /** `inline` or `frame`; a portal may demand `frame`. Empty: the element's own default. */
  @property() isolation: 'inline' | 'frame' | '' = '';
  /** `inplace`, `button` or `dialog`. Empty: in place. */
  @property({reflect: true}) mode: 'inplace' | 'button' | 'dialog' | '' = '';

  /** Set by what an element shows: the fallback inside the tag is hidden then. */
  @state() protected works = false;
  @state() private trouble: Trouble | undefined;
  private told: TroubleCode | undefined;
  private readonly notices = new TroubleNotices(this);
  private watch: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // attributes, not an upgraded element's properties: <dvc-portal> may be upgraded after what is inside it
    this.watch = new MutationObserver(() => this.requestUpdate());
    this.watch.observe(document.documentElement, {attributeFilter: ['lang']});
    const around = closestAround(this, 'dvc-portal');
    if (around) this.watch.observe(around, {attributes: true});
    // moved to another place, another portal may be around it
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
  }

  /** Shows the element where it is and takes the person to it. */
  open(): void {
    this.reveal();
    this.focus();
  }

  /** Folds away what {@link open} showed. */
  close(): void {}

  /** Back to the beginning. */
  abstract reset(): void;

  /** What the element shows once it knows where the portal is. */
  protected abstract renderBox(connection: Connection): unknown;

  /** The portal that this element is connected to; `undefined` while none is said, or none that can be. */
  get connection(): Connection | undefined {
    const portal = portalBase(this.setting('portal'));
    return portal && {portal, siteKey: this.setting('site-key')};
  }

  /** Language in effect, from the element, else the page around it. */
  get language(): Language {
    return languageOf(this.lang || langAround(this));
  }

  protected get themeInEffect(): Theme {
    const theme = this.setting('theme');
    return theme === 'dark' || theme === 'auto' ? theme : 'light';
  }

  /** What is set on this element, else on the nearest `<dvc-portal>`; empty when neither has it. */
  protected setting(name: 'portal' | 'site-key' | 'theme' | 'isolation'): string {
    const {portal, siteKey, theme, isolation} = this;
    // an own property is reflected after rendering only, so its attribute would be late
    const own = {portal, 'site-key': siteKey, theme, isolation}[name];
    return own || (closestAround(this, 'dvc-portal')?.getAttribute(name) ?? '');
  }

  /** Shows a notice instead of the box, tells the site by `dvc-error`, and the webmaster by a console line. */
  protected fail(trouble: Trouble): void {
    this.works = false;
    this.trouble = trouble;
    this.tell(trouble.code);
  }

  /** Takes the notice away again. */
  protected recover(): void {
    this.trouble = undefined;
    this.told = undefined;
  }

  /** Brings the top of the box into view, if it is not. */
  protected reveal(): void {
    void import('./scroll-to.js').then(({reveal}) => reveal(this));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {code} = this.mistake ?? {};
    // frameworks set attributes just after they insert an element
    if (code) setTimeout(() => this.isConnected && this.mistake?.code === code && this.tell(code));
    else if (!this.trouble) this.told = undefined;
  }

  /** What the webmaster has to mend before anything can be shown. */
  private get mistake(): Trouble | undefined {
    if (this.connection) return undefined;
    return {code: this.setting('portal') ? 'portal-invalid' : 'no-portal'};
  }

  private tell(code: TroubleCode): void {
    if (this.told === code) return;
    this.told = code;
    void explain(this.localName, code);
    void emit(this, 'dvc-error', {code});
  }

  override render(): unknown {
    const {connection} = this;
    const trouble = this.mistake ?? this.trouble;
    return html`<div
      class="dvc-box"
      part="box"
      data-theme=${this.themeInEffect}
      lang=${this.notices.words.lang}
    >
      ${trouble ? this.notices.show(trouble) : connection ? this.renderBox(connection) : nothing}
      <div part="fallback" ?hidden=${this.works && !trouble}><slot></slot></div>
    </div>`;
  }
}
