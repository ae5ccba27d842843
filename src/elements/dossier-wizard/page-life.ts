import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface PageLifeOwner {
  /** The network is back. */
  onOnline(): void;
  /** The page may never be seen again: cheap phones end it behind a camera or another app. */
  onHidden(): void;
}

/** What happens to the page while a view stands in it. */
export class PageLife implements ReactiveController {
  private readonly owner: PageLifeOwner;

  constructor(host: ReactiveControllerHost, owner: PageLifeOwner) {
    this.owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return;
    addEventListener('online', this.#online);
    addEventListener('pagehide', this.#hidden);
    document.addEventListener('visibilitychange', this.#hidden);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('pagehide', this.#hidden);
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  readonly #online = (): void => this.owner.onOnline();

  readonly #hidden = ({type}: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.owner.onHidden();
  };
}
