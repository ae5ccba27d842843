import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PortalClient, SignedIn} from '../client/portal-client.js';

type Host = ReactiveControllerHost & {client: PortalClient};
type Reason = 'person' | 'idle' | 'portal';

/** Knows who is signed in, also when another frame of the page changes that, and renders again then. */
export class SignedInController implements ReactiveController {
  /** `unknown` until a kept session has been looked for. */
  account: SignedIn | 'unknown' | undefined = 'unknown';
  private readonly host: Host;
  private readonly onChange: (account: SignedIn | undefined, reason: Reason | undefined) => void;
  private client: PortalClient | undefined;
  private stop: (() => void) | undefined;

  constructor(host: Host, onChange: (account: SignedIn | undefined, reason: Reason | undefined) => void) {
    this.host = host;
    this.onChange = onChange;
    host.addController(this);
  }

  hostUpdated(): void {
    const {client} = this.host;
    // the client is handed over as a property, after the element was made
    if (!client || client === this.client) return;
    this.stop?.();
    this.client = client;
    this.stop = client.session.subscribe((account, reason) => this.set(account, reason));
    void client.session.restore().then(
      (account) => this.set(account),
      () => this.set(undefined),
    );
  }

  hostDisconnected(): void {
    this.stop?.();
    this.client = undefined;
  }

  private set(account: SignedIn | undefined, reason?: Reason): void {
    const before = this.account;
    this.account = account;
    this.host.requestUpdate();
    const known = before === 'unknown' ? undefined : before;
    if (before === 'unknown' || known?.username !== account?.username) this.onChange(account, reason);
  }
}
