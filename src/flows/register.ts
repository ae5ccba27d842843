import type {CodeSent} from '../contract/accounts.js';
import type {SignedIn} from '../client/portal-client.js';
import type {Failure} from './failure.js';
import type {Transition} from './flow.js';
import type {Credentials} from './sign-in.js';

export type RegisterState =
  | {at: 'form'; failure?: Failure | undefined}
  | {at: 'registering'; credentials: Credentials}
  | {at: 'activation'; credentials: Credentials; sent: CodeSent; failure?: Failure | undefined}
  | {at: 'activating'; credentials: Credentials; sent: CodeSent}
  /** The account is open; it remains to sign in with what was just chosen. */
  | {at: 'activated'; credentials: Credentials}
  /** Without `account`: open, but signing in must be done by hand. */
  | {at: 'done'; account?: SignedIn | undefined};

export type RegisterEvent =
  | {type: 'register'; credentials: Credentials}
  | {type: 'code-sent'; sent: CodeSent}
  | {type: 'enter-code'}
  | {type: 'activated'}
  | {type: 'signed-in'; account: SignedIn}
  | {type: 'signed-out'}
  | {type: 'failed'; failure: Failure}
  | {type: 'back'};

export const registerStart: RegisterState = {at: 'form'};

/** An account of a citizen or an organisation: form, six-digit code, signed in. */
export const register: Transition<RegisterState, RegisterEvent> = (state, event) => {
  if (event.type === 'signed-in')
    return state.at === 'done' && state.account?.username === event.account.username
      ? state
      : {at: 'done', account: event.account};

  switch (state.at) {
    case 'form':
      return event.type === 'register' ? {at: 'registering', credentials: event.credentials} : state;
    case 'registering':
      if (event.type === 'code-sent')
        return {at: 'activation', credentials: state.credentials, sent: event.sent};
      return event.type === 'failed' ? {at: 'form', failure: event.failure} : state;
    case 'activation':
      if (event.type === 'enter-code')
        return {at: 'activating', credentials: state.credentials, sent: state.sent};
      if (event.type === 'code-sent') return {...state, sent: event.sent, failure: undefined};
      if (event.type === 'failed') return {...state, failure: event.failure};
      return event.type === 'back' ? registerStart : state;
    case 'activating':
      if (event.type === 'activated') return {at: 'activated', credentials: state.credentials};
      return event.type === 'failed' ? {...state, at: 'activation', failure: event.failure} : state;
    case 'activated':
      return event.type === 'failed' ? {at: 'done'} : state;
    case 'done':
      return event.type === 'signed-out' && state.account ? registerStart : state;
  }
};
