import {html, LitElement} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Theme} from '../connection.js';
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

  @state() private whole = false;
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
    return this.whole
      ? html`<div class="journey">
          <dvc-procedure-search><slot></slot></dvc-procedure-search>
          <dvc-dossier-wizard></dvc-dossier-wizard>
          <dvc-dossier-tracker></dvc-dossier-tracker>
          <dvc-support></dvc-support>
        </div>`
      : html`<slot></slot>`;
  }

  protected override firstUpdated(): void {
    this.#look();
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
    if (this.whole)
      void Promise.all([
        import('../procedure-search/dvc-procedure-search.js'),
        import('../dossier-wizard/dvc-dossier-wizard.js'),
        import('../dossier-tracker/dvc-dossier-tracker.js'),
        import('../support/dvc-support.js'),
      ]);
  };
}
