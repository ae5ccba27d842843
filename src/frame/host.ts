import {pageAddress} from './page-address.js';
import {VisiblePartObserver} from './visible-part.js';
import {
  isHello,
  portOffer,
  readToHost,
  type FrameAttributes,
  type FrameEvent,
  type FrameMethod,
  type FrameView,
  type ToGuest,
} from './messages.js';

/** How long a frame may be silent before the box with a link stands in for it, in milliseconds. */
const patience = 8000;
/** A frame says hello before its page has loaded. One that has loaded and says nothing was refused or is not there. */
const patienceOnceLoaded = 2000;

/** The address of a view's frame: codes only, never anything of a person. */
export function frameSource(
  portal: string | URL,
  view: FrameView,
  query: Readonly<Record<string, string>>,
): URL {
  const url = new URL(`embed/${view}`, portal);
  for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
  return url;
}

export interface FrameHostOptions {
  src: URL;
  /** In the person's language: screen readers announce it. */
  title: string;
  /** As they are now; asked for at every greeting, since a frame may be loaded again. */
  attributes: () => FrameAttributes;
  onSize: (height: number) => void;
  /** Dispatches for the site; the promise is `false` when the site cancelled. */
  onEvent: (event: FrameEvent) => Promise<boolean>;
  /** @param top - CSS pixels below the frame's top. */
  onReveal: (top: number) => void;
  onClose: () => void;
  /** Nothing answers. A later `onSize` means that it did after all. */
  onSilent: () => void;
}

/**
 * The side of a frame that lives in a site's page. It makes the iframe, once, and answers what comes out of it:
 * the greeting only from that very window and the portal's own origin, everything else over one `MessagePort`.
 */
export class FrameHost {
  readonly iframe: HTMLIFrameElement;
  readonly #options: FrameHostOptions;
  readonly #visible: VisiblePartObserver;
  #port: MessagePort | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: FrameMethod[] = [];
  #told = '';

  constructor(options: FrameHostOptions) {
    this.#options = options;
    this.iframe = document.createElement('iframe');
    this.iframe.title = options.title;
    this.iframe.allow = 'camera; clipboard-write; publickey-credentials-get; web-share';
    this.iframe.addEventListener('load', this.#loaded);
    this.iframe.src = options.src.href;
    this.#visible = new VisiblePartObserver(this.iframe, (part) => this.#post({type: 'viewport', ...part}));
  }

  /** Listens. Called when the element is put into a page; the iframe starts to load there. */
  connect(): void {
    addEventListener('message', this.#greeted);
    this.#visible.start();
    this.#wait(patience);
  }

  /** Stops listening. An iframe that is taken out of a page forgets its document: it greets anew when put back. */
  disconnect(): void {
    removeEventListener('message', this.#greeted);
    this.#visible.stop();
    clearTimeout(this.#timer);
    this.#hangUp();
  }

  /** Sends the site's attributes, if they are others than last time. */
  update(): void {
    if (!this.#port) return;
    const attributes = this.#options.attributes();
    const told = JSON.stringify(attributes);
    if (told === this.#told) return;
    this.#told = told;
    this.#post({type: 'attributes', attributes});
  }

  /** Calls a method of the view; one that comes before the greeting is kept for it. */
  call(name: FrameMethod): void {
    if (this.#port) this.#post({type: 'method', name});
    else this.#waiting.push(name);
  }

  readonly #greeted = ({source, origin, data}: MessageEvent): void => {
    if (source !== this.iframe.contentWindow || origin !== this.#options.src.origin || !isHello(data)) return;
    this.#hangUp();
    const {port1, port2} = new MessageChannel();
    this.#port = port1;
    port1.onmessage = (event) => this.#receive(event.data);
    this.iframe.contentWindow?.postMessage(portOffer, origin, [port2]);
    this.update();
    this.#visible.tell();
    for (const name of this.#waiting.splice(0)) this.call(name);
    this.#wait(patience);
  };

  #receive(data: unknown): void {
    const message = readToHost(data);
    switch (message?.type) {
      case 'size':
        clearTimeout(this.#timer);
        this.#options.onSize(message.height);
        this.#visible.tell();
        break;
      case 'event':
        void this.#answer(message);
        break;
      case 'reveal':
        this.#options.onReveal(message.top ?? 0);
        break;
      case 'close':
        this.#options.onClose();
        break;
      case 'where':
        this.#post({type: 'where', url: pageAddress()});
        break;
      case undefined:
    }
  }

  async #answer(event: FrameEvent): Promise<void> {
    const go = await this.#options.onEvent(event);
    this.#post({type: 'answer', id: event.id, go});
  }

  readonly #loaded = (): void => {
    if (!this.#port) this.#wait(patienceOnceLoaded);
  };

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#options.onSilent, milliseconds);
  }

  #post(message: ToGuest): void {
    this.#port?.postMessage(message);
  }

  #hangUp(): void {
    this.#port?.close();
    this.#port = undefined;
    this.#told = '';
  }
}
