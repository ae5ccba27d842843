import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CodeSent, Registration} from '../../contract/accounts.js';
import type {PortalClient, SignedIn} from '../../client/portal-client.js';
import {failureOf} from '../../flows/failure.js';
import {register, registerStart, type RegisterState} from '../../flows/register.js';
import {Countdown} from '../../ui/countdown.js';
import {FlowController} from '../../ui/flow-controller.js';

type Host = ReactiveControllerHost & {client: PortalClient};

export interface RegisterWatcher {
  onChange(now: RegisterState, before: RegisterState): void;
  onRegistered(kind: string): void;
  /** Not called for a session that was there already. */
  onSignedIn(account: SignedIn): void;
}

/** What registering asks of the portal, and what its answers do to the flow. */
export class RegisterController implements ReactiveController {
  readonly resend: Countdown;
  private readonly flow;
  private readonly host: Host;
  private readonly watcher: RegisterWatcher;
  private kind = 'citizen';
  private stop: (() => void) | undefined;

  constructor(host: Host, watcher: RegisterWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.resend = new Countdown(host);
    this.flow = new FlowController(host, register, registerStart, (now, before) =>
      watcher.onChange(now, before),
    );
    host.addController(this);
  }

  get state(): RegisterState {
    return this.flow.state;
  }

  hostUpdated(): void {
    // the client is handed over as a property, after the element was connected
    if (this.stop || !this.host.client) return;
    const {session} = this.host.client;
    this.stop = session.subscribe((account) => {
      if (account) this.#follow(account);
      else this.flow.send({type: 'signed-out'});
    });
    void session.restore().then(
      (account) => account && this.flow.send({type: 'signed-in', account}),
      () => undefined,
    );
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  register(registration: Registration): Promise<void> {
    const {username, password, kind} = registration;
    if (!this.flow.send({type: 'register', credentials: {username, password}})) return Promise.resolve();
    this.kind = kind;
    return this.#attempt(async ({accounts}) => this.#sent(await accounts.register(registration)));
  }

  resendCode(): Promise<void> {
    const {state} = this;
    if (state.at !== 'activation') return Promise.resolve();
    const {username} = state.credentials;
    return this.#attempt(async ({accounts}) => this.#sent(await accounts.resendActivation({username})));
  }

  activate(code: string): Promise<void> {
    const {state} = this;
    if (state.at !== 'activation' || !this.flow.send({type: 'enter-code'})) return Promise.resolve();
    const {credentials} = state;
    return this.#attempt(async ({accounts, session}) => {
      await accounts.activate({username: credentials.username, code});
      this.flow.send({type: 'activated'});
      this.watcher.onRegistered(this.kind);
      this.#follow(await session.signIn(credentials));
    });
  }

  back(): void {
    this.flow.send({type: 'back'});
  }

  signOut(): Promise<void> {
    return this.#attempt(({session}) => session.signOut('person'));
  }

  #follow(account: SignedIn): void {
    if (this.flow.send({type: 'signed-in', account})) this.watcher.onSignedIn(account);
  }

  #sent(sent: CodeSent): void {
    this.resend.start(sent.resendAfter);
    this.flow.send({type: 'code-sent', sent});
  }

  async #attempt(call: (client: PortalClient) => Promise<void>): Promise<void> {
    try {
      await call(this.host.client);
    } catch (error) {
      this.flow.send({type: 'failed', failure: failureOf(error)});
    }
  }
}
