import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {PortalDescription} from '../../contract/portal.js';
import {portalBase, type Theme} from '../connection.js';
import {styles} from './portal.styles.js';

const ours =
  ':is(dvc-procedure-search, dvc-dossier-wizard, dvc-register, dvc-login, dvc-payment, dvc-dossier-tracker, dvc-support, [data-dvc])';

/**
 * @summary Connection and theme for the elements inside it; with none inside, the whole journey. Holds no token and no person.
 * @slot - The elements; or a plain link that people see when the elements can't be loaded.
 */
export class Portal extends LitElement {
  static override styles = styles;

  /** Base URL of the portal. Elements inside read this and what follows by attribute. */
  @property({reflect: true}) portal = '';
  /** Public key of the registered site. */
  @property({attribute: 'site-key', reflect: true}) siteKey = '';
  /** `light`, `dark` or `auto`. */
  @property({reflect: true}) theme: Theme | '' = '';
  /** `inline` or `frame`, for all elements inside. */
  @property({reflect: true}) isolation: 'inline' | 'frame' | '' = '';
  /** Lets `?dvc=2.002478` in the page's address open that procedure, `?dvc=register` the registration, and so on. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Nothing of ours is inside: the whole journey is shown. */
  @state() private whole = false;
  /** What the portal can do; a portal of static files takes no filings. */
  @state() private offers: Partial<Pick<PortalDescription['capabilities'], 'filing' | 'tracking'>> = {};
  private describedFor = '';
  private watch: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#look();
    this.watch = new MutationObserver(this.#look);
    this.watch.observe(this, {childList: true, subtree: true, attributeFilter: ['data-dvc']});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
  }

  /** Takes the person to the first element inside. */
  open(): void {
    this.scrollIntoView({block: 'nearest'});
    this.focus();
  }

  close(): void {
    for (const element of this.#elements) element.close?.();
  }

  /** Every element inside, back to its beginning. */
  reset(): void {
    for (const element of this.#elements) element.reset?.();
  }

  override focus(options?: FocusOptions): void {
    this.#elements[0]?.focus(options);
  }

  override render(): unknown {
    const {filing, tracking} = this.offers;
    return this.whole
      ? html`<div class="journey">
          <dvc-procedure-search><slot></slot></dvc-procedure-search>
          ${filing ? html`<dvc-dossier-wizard></dvc-dossier-wizard>` : nothing}
          ${tracking ? html`<dvc-dossier-tracker></dvc-dossier-tracker>` : nothing}
          <dvc-support></dvc-support>
        </div>`
      : html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    this.#look();
  }

  protected override updated(_: PropertyValues<this>): void {
    const key = `${this.portal} ${this.siteKey}`;
    if (!this.whole || this.describedFor === key) return;
    this.describedFor = key;
    void this.#load();
  }

  /** A portal that can't be reached leaves the search and the contacts, which say so and offer a retry. */
  async #load(): Promise<void> {
    void import('../procedure-search/dvc-procedure-search.js');
    void import('../support/dvc-support.js');
    const portal = portalBase(this.portal);
    if (!portal) return;
    const {createCatalogueClient} = await import('../../client/catalogue-client.js');
    const described = await createCatalogueClient({portal, siteKey: this.siteKey})
      .describe()
      .catch(() => undefined);
    this.offers = described?.capabilities ?? {};
    if (this.offers.filing) void import('../dossier-wizard/dvc-dossier-wizard.js');
    else if (location.search.includes('dvc=')) void this.#followWithoutWizard();
    if (this.offers.tracking) void import('../dossier-tracker/dvc-dossier-tracker.js');
  }

  /** A link to a procedure shows what to prepare for it. */
  async #followWithoutWizard(): Promise<void> {
    const [{followDeepLink}] = await Promise.all([
      import('../deep-link.js'),
      customElements.whenDefined('dvc-procedure-search'),
    ]);
    const search = this.renderRoot.querySelector('dvc-procedure-search');
    if (search) followDeepLink(search);
  }

  get #elements(): (HTMLElement & {close?: () => void; reset?: () => void})[] {
    return [...(this.whole ? this.renderRoot : this).querySelectorAll<HTMLElement>(ours)];
  }

  /** While the page is still being read, the children that make it a frame of others may be yet to come. */
  readonly #look = () => {
    const inside = this.querySelector(ours) !== null;
    this.whole = !inside && (this.whole || document.readyState !== 'loading');
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#look, {once: true});
  };
}
