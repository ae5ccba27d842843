import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient} from '../client/portal-client.js';
import type {DossierEvent} from '../contract/events.js';
import type {DossierId} from '../contract/ids.js';

/** A stream takes a moment to open, and tells nothing of what happened until then. In milliseconds. */
const opening = 1000;

type Host = ReactiveControllerHost & HTMLElement & {client: PortalClient};

/**
 * Follows one dossier's changes while the element is in sight. When the tab comes back, what is shown is asked for
 * anew: a person returns from the banking app with no word from anyone.
 */
export class DossierWatch implements ReactiveController {
  private readonly host: Host;
  private readonly onEvent: (event: DossierEvent) => void;
  private readonly onReturn: () => void;
  private dossier: DossierId | undefined;
  private running: AbortController | undefined;
  private sight: IntersectionObserver | undefined;
  private inSight = false;
  private catchUp: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, on: {event: (event: DossierEvent) => void; return: () => void}) {
    this.host = host;
    this.onEvent = on.event;
    this.onReturn = on.return;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.returned);
    this.sight = new IntersectionObserver((entries) => {
      this.inSight = entries.at(-1)?.isIntersecting ?? false;
      this.run();
    });
    this.sight.observe(this.host);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.returned);
    this.sight?.disconnect();
    this.inSight = false;
    this.run();
  }

  /** Follows this dossier, and no other; `undefined`: none. Safe to call at every render. */
  follow(dossier: DossierId | undefined): void {
    if (dossier === this.dossier) return;
    this.dossier = dossier;
    this.running?.abort();
    this.running = undefined;
    this.run();
  }

  private run(): void {
    if (!this.inSight || !this.dossier) {
      this.running?.abort();
      this.running = undefined;
      clearTimeout(this.catchUp);
    } else if (!this.running) {
      this.running = new AbortController();
      clearTimeout(this.catchUp);
      this.catchUp = setTimeout(this.onReturn, opening);
      void this.listen(this.dossier, this.running.signal);
    }
  }

  private async listen(dossier: DossierId, signal: AbortSignal): Promise<void> {
    try {
      for await (const event of this.host.client.events.watch(dossier, {signal})) {
        if (signal.aborted) return;
        this.onEvent(event);
      }
    } catch {
      // signed out, or not there any more: the next answer to a question says so
    }
  }

  private readonly returned = (): void => {
    if (document.visibilityState === 'visible' && this.dossier) this.onReturn();
  };
}
