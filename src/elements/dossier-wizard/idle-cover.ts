import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** As long as a session may be idle, ms. */
const idle = 15 * 60_000;
const signs = ['pointerdown', 'keydown'] as const;

/**
 * What somebody typed without an account is on this device alone, so idle time deletes nothing of it. It is covered
 * instead, until whoever is there now says that it is theirs.
 */
export class IdleCover implements ReactiveController {
  covered = false;
  private used = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof window === 'undefined') return;
    for (const sign of signs) addEventListener(sign, this.#use, true);
    // timers sleep with the machine
    document.addEventListener('visibilitychange', this.#look);
    this.#arm();
  }

  hostDisconnected(): void {
    for (const sign of signs) removeEventListener(sign, this.#use, true);
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.timer);
  }

  /** A draft was opened. @param savedAt - Its last change, ISO 8601. */
  opened(savedAt: string): void {
    this.used = Date.parse(savedAt);
    this.covered = false;
    this.#look();
    this.used = Date.now();
  }

  lift(): void {
    this.covered = false;
    this.used = Date.now();
    this.#arm();
    this.host.requestUpdate();
  }

  readonly #use = (): void => {
    this.#look();
    if (!this.covered) this.used = Date.now();
    this.#arm();
  };

  readonly #look = (): void => {
    if (this.covered || Date.now() - this.used < idle) return this.#arm();
    this.covered = true;
    this.host.requestUpdate();
  };

  #arm(): void {
    clearTimeout(this.timer);
    if (!this.covered) this.timer = setTimeout(this.#look, Math.max(this.used + idle - Date.now(), 0) + 50);
  }
}
