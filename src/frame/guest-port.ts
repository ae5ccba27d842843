import {isCancelable, type DvcEventDetails, type DvcEventType} from './events.js';
import {
  hello,
  isPortOffer,
  readToGuest,
  type FrameAttributes,
  type FrameEvent,
  type FrameMethod,
  type ToHost,
  type VisiblePart,
} from './messages.js';

/** How long a page may take to say where it is: an older one never does. */
const whereabouts = 1000;
/** How long a site may think about an event that it can cancel; then the person goes on. */
const patience = 10_000;

export interface GuestPortOptions {
  /** The origins whose pages may show this frame. */
  origins: readonly string[];
  onAttributes: (attributes: FrameAttributes) => void;
  onMethod: (name: FrameMethod) => void;
  onVisiblePart: (part: VisiblePart) => void;
}

/** The side of a frame that lives on the portal's origin. It believes its parent window alone, from a registered origin. */
export class GuestPort {
  readonly #options: GuestPortOptions;
  readonly #answers = new Map<number, (go: boolean) => void>();
  #port: MessagePort | undefined;
  #origin = '';
  #where: ((url: string | undefined) => void) | undefined;
  #waiting: ToHost[] = [];
  #events = 0;

  constructor(options: GuestPortOptions) {
    this.#options = options;
  }

  /** Says that it listens. The browser delivers to the one origin that the parent really has. */
  greet(): void {
    addEventListener('message', this.#offered);
    const {origins} = this.#options;
    const known = location.ancestorOrigins?.[0];
    for (const origin of known === undefined ? origins : origins.filter((origin) => origin === known))
      parent.postMessage(hello, origin);
  }

  /** Asks the site; `true` when it does not answer in time. Events that can't be cancelled do not wait. */
  emit<K extends DvcEventType>(event: K, detail: DvcEventDetails[K]): Promise<boolean> {
    const id = ++this.#events;
    // a type and its detail belong together, which a generic call can't show
    this.send({type: 'event', id, event, detail} as unknown as FrameEvent);
    if (!isCancelable(event)) return Promise.resolve(true);
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
      setTimeout(() => this.#answer(id, true), patience);
    });
  }

  /** Asks the site's page where it is; an address that is not the page's own is none. */
  where(): Promise<string | undefined> {
    this.send({type: 'where'});
    return new Promise((resolve) => {
      this.#where = resolve;
      setTimeout(resolve, whereabouts);
    });
  }

  /** What is sent before the host has answered waits for it. */
  send(message: ToHost): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#waiting.push(message);
  }

  #answer(id: number, go: boolean): void {
    this.#answers.get(id)?.(go);
    this.#answers.delete(id);
  }

  readonly #offered = ({source, origin, data, ports}: MessageEvent): void => {
    if (source !== parent || !this.#options.origins.includes(origin) || !isPortOffer(data)) return;
    const [port] = ports;
    if (!port || this.#port) return;
    this.#port = port;
    this.#origin = origin;
    port.onmessage = (event) => this.#receive(event.data);
    for (const message of this.#waiting.splice(0)) this.send(message);
  };

  #receive(data: unknown): void {
    const message = readToGuest(data);
    switch (message?.type) {
      case 'attributes':
        this.#options.onAttributes(message.attributes);
        break;
      case 'answer':
        this.#answer(message.id, message.go);
        break;
      case 'method':
        this.#options.onMethod(message.name);
        break;
      case 'viewport':
        this.#options.onVisiblePart({top: message.top, height: message.height});
        break;
      case 'where':
        this.#where?.(new URL(message.url).origin === this.#origin ? message.url : undefined);
        break;
      case undefined:
    }
  }
}
