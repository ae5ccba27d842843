import type {Registration} from '../../contract/accounts.js';
import {register, registerStart, type RegisterEvent, type RegisterState} from '../../flows/register.js';
import {AccountController, type AccountHost, type AccountWatcher} from '../account-controller.js';

export interface RegisterWatcher extends AccountWatcher<RegisterState> {
  onRegistered(kind: string): void;
}

/** What registering asks of the portal, and what its answers do to the flow. */
export class RegisterController extends AccountController<RegisterState, RegisterEvent> {
  private readonly onRegistered: RegisterWatcher['onRegistered'];
  private kind = 'citizen';

  constructor(host: AccountHost, watcher: RegisterWatcher) {
    super(host, register, registerStart, watcher);
    this.onRegistered = (kind) => watcher.onRegistered(kind);
  }

  register(registration: Registration): Promise<void> {
    const {username, password, kind} = registration;
    if (!this.flow.send({type: 'register', credentials: {username, password}})) return Promise.resolve();
    this.kind = kind;
    return this.attempt(async ({accounts}) => this.sent(await accounts.register(registration)));
  }

  protected override activated(): void {
    this.flow.send({type: 'activated'});
    this.onRegistered(this.kind);
  }
}
