import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CodeSent} from '../contract/accounts.js';
import type {PortalClient, SignedIn} from '../client/portal-client.js';
import {failureOf, type Failure} from '../flows/failure.js';
import type {Transition} from '../flows/flow.js';
import type {Credentials} from '../flows/sign-in.js';
import {Countdown} from '../ui/countdown.js';
import {FlowController} from '../ui/flow-controller.js';

export type AccountHost = ReactiveControllerHost & {client: PortalClient};

export interface AccountWatcher<State> {
  onChange(now: State, before: State): void;
  /** Not called for a session that was there already. */
  onSignedIn(account: SignedIn): void;
  onSignedOut?(reason: 'person' | 'idle' | 'portal'): void;
}

/** What every flow knows that ends in a session and may need a code by mail before. */
type AccountEvent =
  | {type: 'signed-in'; account: SignedIn}
  | {type: 'signed-out'}
  | {type: 'code-sent'; sent: CodeSent}
  | {type: 'enter-code'}
  | {type: 'failed'; failure: Failure}
  | {type: 'back'};

type AccountState = {at: string} | {at: 'activation'; credentials: Credentials};

/** Asks the portal what opening or entering an account needs, follows the session, and tells the flow. */
export abstract class AccountController<
  State extends AccountState,
  Event extends {type: string},
> implements ReactiveController {
  readonly resend: Countdown;
  protected readonly flow: FlowController<State, Event | AccountEvent>;
  private readonly host: AccountHost;
  private readonly watcher: AccountWatcher<State>;
  private stop: (() => void) | undefined;

  constructor(
    host: AccountHost,
    transition: Transition<State, Event | AccountEvent>,
    start: State,
    watcher: AccountWatcher<State>,
  ) {
    this.host = host;
    this.watcher = watcher;
    this.resend = new Countdown(host);
    this.flow = new FlowController(host, transition, start, (now, before) => watcher.onChange(now, before));
    host.addController(this);
  }

  get state(): State {
    return this.flow.state;
  }

  hostUpdated(): void {
    // the client is handed over as a property, after the element was connected
    if (this.stop || !this.host.client) return;
    const {session} = this.host.client;
    this.stop = session.subscribe((account, reason) => {
      if (account) this.follow(account);
      else if (this.flow.send({type: 'signed-out'})) this.watcher.onSignedOut?.(reason ?? 'portal');
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

  /** With the code that came by mail; then signs in with what the person has just typed. */
  activate(code: string): Promise<void> {
    const credentials = this.#waiting();
    if (!credentials || !this.flow.send({type: 'enter-code'})) return Promise.resolve();
    return this.attempt(async ({accounts, session}) => {
      await accounts.activate({username: credentials.username, code});
      this.activated();
      this.follow(await session.signIn(credentials));
    });
  }

  sendActivation(): Promise<void> {
    const credentials = this.#waiting();
    if (!credentials) return Promise.resolve();
    return this.attempt(async ({accounts}) =>
      this.sent(await accounts.resendActivation({username: credentials.username})),
    );
  }

  back(): void {
    this.flow.send({type: 'back'});
  }

  signOut(): Promise<void> {
    return this.attempt(({session}) => session.signOut('person'));
  }

  /** The account is open, and not signed in yet. */
  protected activated(): void {}

  protected follow(account: SignedIn): void {
    if (this.flow.send({type: 'signed-in', account})) this.watcher.onSignedIn(account);
  }

  protected sent(sent: CodeSent): void {
    this.resend.start(sent.resendAfter);
    this.flow.send({type: 'code-sent', sent});
  }

  protected async attempt(call: (client: PortalClient) => Promise<void>): Promise<void> {
    try {
      await call(this.host.client);
    } catch (error) {
      this.flow.send({type: 'failed', failure: failureOf(error)});
    }
  }

  #waiting(): Credentials | undefined {
    const {state} = this;
    return state.at === 'activation' && 'credentials' in state ? state.credentials : undefined;
  }
}
