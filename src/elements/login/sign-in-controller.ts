import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CodeSent} from '../../contract/accounts.js';
import type {PortalClient, SignedIn} from '../../client/portal-client.js';
import {failureOf} from '../../flows/failure.js';
import {signIn, signInStart, type Credentials, type SignInState} from '../../flows/sign-in.js';
import {Countdown} from '../../ui/countdown.js';
import {FlowController} from '../../ui/flow-controller.js';

type Host = ReactiveControllerHost & {client: PortalClient};

export interface SignInWatcher {
  onChange(now: SignInState, before: SignInState): void;
  /** Not called for a session that was there already. */
  onSignedIn(account: SignedIn): void;
  onSignedOut(reason: 'person' | 'idle' | 'portal'): void;
}

/** What signing in asks of the portal, and what its answers do to the flow. */
export class SignInController implements ReactiveController {
  readonly resend: Countdown;
  private readonly flow;
  private readonly host: Host;
  private readonly watcher: SignInWatcher;
  private stop: (() => void) | undefined;

  constructor(host: Host, watcher: SignInWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.resend = new Countdown(host);
    this.flow = new FlowController(host, signIn, signInStart, (now, before) => watcher.onChange(now, before));
    host.addController(this);
  }

  get state(): SignInState {
    return this.flow.state;
  }

  hostUpdated(): void {
    // the client is handed over as a property, after the element was connected
    if (this.stop || !this.host.client) return;
    const {session} = this.host.client;
    this.stop = session.subscribe((account, reason) => {
      if (account) this.#follow(account);
      else if (this.flow.send({type: 'signed-out'})) this.watcher.onSignedOut(reason ?? 'portal');
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

  signIn(credentials: Credentials): Promise<void> {
    if (!this.flow.send({type: 'sign-in', credentials})) return Promise.resolve();
    return this.#attempt(async ({session}) => this.#follow(await session.signIn(credentials)));
  }

  activate(code: string): Promise<void> {
    const {state} = this;
    if (state.at !== 'activation' || !this.flow.send({type: 'enter-code'})) return Promise.resolve();
    const {credentials} = state;
    return this.#attempt(async ({accounts, session}) => {
      await accounts.activate({username: credentials.username, code});
      this.#follow(await session.signIn(credentials));
    });
  }

  sendActivation(): Promise<void> {
    const {state} = this;
    if (state.at !== 'activation') return Promise.resolve();
    const {username} = state.credentials;
    return this.#attempt(async ({accounts}) => this.#sent(await accounts.resendActivation({username})));
  }

  forgot(username: string): void {
    this.flow.send({type: 'forgot', username});
  }

  back(): void {
    this.flow.send({type: 'back'});
  }

  askCode(username: string): Promise<void> {
    if (!this.flow.send({type: 'ask-code', username}) && this.state.at !== 'new-password')
      return Promise.resolve();
    return this.#attempt(async ({accounts}) => this.#sent(await accounts.requestPasswordReset({username})));
  }

  setPassword(code: string, password: string): Promise<void> {
    const {state} = this;
    if (state.at !== 'new-password' || !this.flow.send({type: 'change-password'})) return Promise.resolve();
    return this.#attempt(async ({accounts}) => {
      await accounts.resetPassword({username: state.username, code, password});
      this.flow.send({type: 'password-changed'});
    });
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
