import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {button} from '../../ui/button.js';
import {closeIcon} from './close-icon.js';
import {dismiss, enlist, entered, left, type HistorySheet} from './sheet-history.js';
import {lockPage, unlockPage} from './page-lock.js';

/** An element whose dialog this is: it renders it, and opens it with whatever belongs in it. */
export interface SheetHost extends ReactiveControllerHost, HTMLElement {
  open(): void;
}

export interface SheetParts {
  title: string;
  close: string;
  /** A tall one keeps its height whatever it shows. */
  room: 'tall' | 'medium' | 'short';
  content: unknown;
}

/**
 * The dialog of the site's page in which an element shows itself: a full-height sheet on a phone, a calm box on a
 * larger screen. What is in it stays there when it is closed, alive, and where it was scrolled to.
 */
export class Sheet implements ReactiveController, HistorySheet {
  private readonly host: SheetHost;
  private readonly isUsed: () => boolean;
  private name: string | undefined;
  private shown = false;
  private scrolled = 0;

  /** @param isUsed - Whether the element shows itself in a dialog at all. */
  constructor(host: SheetHost, isUsed: () => boolean) {
    this.host = host;
    this.isUsed = isUsed;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.isUsed() && this.host.isConnected) this.name ??= enlist(this.host, this);
  }

  hostDisconnected(): void {
    this.close();
    this.#settle();
    if (this.name !== undefined) dismiss(this.name);
    this.name = undefined;
  }

  get isOpen(): boolean {
    return this.dialog?.open ?? false;
  }

  /** As the history asks for it. */
  open(): void {
    this.host.open();
  }

  /** Shows the dialog that was rendered. */
  show(): void {
    const {dialog, body} = this;
    if (!dialog || !body || dialog.open) return;
    if (!this.shown) lockPage();
    this.shown = true;
    dialog.showModal();
    // some browsers forget it with the box
    body.scrollTop = this.scrolled;
    if (this.name !== undefined) void entered(this.name);
  }

  close(): void {
    this.dialog?.close();
  }

  /** Brings the top of what is shown into view. */
  toTop(top = 0): void {
    this.body?.scrollTo({top, behavior: 'instant'});
  }

  render({title, close, room, content}: SheetParts): TemplateResult {
    return html`<dialog part="dialog" data-room=${room} aria-label=${title} @close=${this.#settle}>
      <div part="dialog-head">
        <strong part="dialog-title">${title}</strong>
        ${button({label: close, kind: 'quiet', icon: closeIcon, onClick: () => this.close()})}
      </div>
      <div part="dialog-body" role="group" aria-label=${title} tabindex="0" @scroll=${this.#keepScroll}>
        ${content}
      </div>
    </dialog>`;
  }

  /** Once for each time that it was shown: the event comes late, or never to an element that was taken away. */
  readonly #settle = (): void => {
    if (!this.shown || this.isOpen) return;
    this.shown = false;
    unlockPage();
    if (this.name !== undefined) left(this.name);
  };

  readonly #keepScroll = (): void => {
    if (this.isOpen) this.scrolled = this.body?.scrollTop ?? 0;
  };

  private get dialog(): HTMLDialogElement | null {
    return this.host.shadowRoot?.querySelector('dialog') ?? null;
  }

  private get body(): HTMLElement | null {
    return this.host.shadowRoot?.querySelector<HTMLElement>('[part="dialog-body"]') ?? null;
  }
}
