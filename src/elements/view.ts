import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {PortalClient} from '../client/portal-client.js';
import type {FrameStore} from '../client/store/frame-store.js';
import type {DvcEventDetails, DvcEventType} from '../frame/events.js';
import {adoptStylesInRoot} from './adopt-styles.js';

/** What a view may ask of whatever shows it: a shell on the same page, a frame's host, or the portal's own page. */
export interface ViewHost {
  /** `frame`: inside a frame on a site. `inline`: in a shell's shadow root. `top`: the portal's own page. */
  readonly kind: 'frame' | 'inline' | 'top';
  /** Tells the site; resolves `false` when the site cancelled. */
  emit<K extends DvcEventType>(type: K, detail: DvcEventDetails[K]): Promise<boolean>;
  /** Brings the top of the box, or a part of it, into view, if it is not. */
  reveal(part?: Element): void;
  /** Where a payer comes back to from a gateway's page; asked for when a payment needs it and no sooner. */
  pageAddress(): Promise<string | undefined>;
  /** The portal's own top-level page for this view, where the address can be read. */
  readonly portalPage: string;
}

/** What a site says of itself to help: names of its school and class, never a person's number. */
export type Prefill = Readonly<Record<string, string>>;

/**
 * The one base of views: what a person sees of an element.
 * It renders into itself, without a shadow root of its own: into a shell's shadow root when inline, into the
 * document of the portal's frame otherwise, where password managers find its fields. Its `styles` go into the root that
 * it stands in, also when it is nested in another view.
 * Nothing of the DOM is touched in constructors or in a first render, so that a view renders on a server too.
 */
export abstract class View extends LitElement {
  @property({attribute: false}) client!: PortalClient;
  @property({attribute: false}) host!: ViewHost;
  /** Where drafts outlive a reload; absent: in memory. */
  @property({attribute: false}) store: FrameStore | undefined;
  @property({attribute: false}) prefill: Prefill = {};
  @property() override lang = 'vi';
  @property() procedure = '';
  @property() dossier = '';
  @property() agency = '';

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStylesInRoot(this);
  }

  /** Back to the beginning; what was typed is forgotten. */
  abstract reset(): void;

  /** Takes the person to the first thing to act on. */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>('h2, h3, input, select, textarea, button, a[href]')?.focus({
      preventScroll: true,
      ...options,
    });
  }
}
