import {
  signIn,
  signInStart,
  type Credentials,
  type SignInEvent,
  type SignInState,
} from '../../flows/sign-in.js';
import {AccountController, type AccountHost, type AccountWatcher} from '../account-controller.js';

/** What signing in asks of the portal, and what its answers do to the flow. */
export class SignInController extends AccountController<SignInState, SignInEvent> {
  constructor(host: AccountHost, watcher: AccountWatcher<SignInState>) {
    super(host, signIn, signInStart, watcher);
  }

  signIn(credentials: Credentials): Promise<void> {
    if (!this.flow.send({type: 'sign-in', credentials})) return Promise.resolve();
    return this.attempt(async ({session}) => this.follow(await session.signIn(credentials)));
  }

  forgot(username: string): void {
    this.flow.send({type: 'forgot', username});
  }

  askCode(username: string): Promise<void> {
    if (!this.flow.send({type: 'ask-code', username}) && this.state.at !== 'new-password')
      return Promise.resolve();
    return this.attempt(async ({accounts}) => this.sent(await accounts.requestPasswordReset({username})));
  }

  setPassword(code: string, password: string): Promise<void> {
    const {state} = this;
    if (state.at !== 'new-password' || !this.flow.send({type: 'change-password'})) return Promise.resolve();
    return this.attempt(async ({accounts}) => {
      await accounts.resetPassword({username: state.username, code, password});
      this.flow.send({type: 'password-changed'});
    });
  }
}
