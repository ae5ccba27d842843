import type {CodeSent} from '../contract/accounts.js';
import type {SignedIn} from '../client/portal-client.js';
import type {Failure} from './failure.js';
import type {Transition} from './flow.js';

/** Held in memory only, for as long as a code is being entered. */
export interface Credentials {
  username: string;
  password: string;
}

export type SignInState =
  | {at: 'form'; username: string; failure?: Failure | undefined; notice?: 'password-changed' | undefined}
  | {at: 'signing-in'; credentials: Credentials}
  | {at: 'activation'; credentials: Credentials; sent?: CodeSent | undefined; failure?: Failure | undefined}
  | {at: 'activating'; credentials: Credentials; sent?: CodeSent | undefined}
  | {at: 'forgotten'; username: string; failure?: Failure | undefined}
  | {at: 'asking-code'; username: string}
  | {at: 'new-password'; username: string; sent: CodeSent; failure?: Failure | undefined}
  | {at: 'changing-password'; username: string; sent: CodeSent}
  | {at: 'signed-in'; account: SignedIn};

export type SignInEvent =
  | {type: 'sign-in'; credentials: Credentials}
  | {type: 'signed-in'; account: SignedIn}
  | {type: 'signed-out'}
  | {type: 'forgot'; username: string}
  | {type: 'ask-code'; username: string}
  | {type: 'code-sent'; sent: CodeSent}
  | {type: 'enter-code'}
  | {type: 'change-password'}
  | {type: 'password-changed'}
  | {type: 'failed'; failure: Failure}
  | {type: 'back'};

export const signInStart: SignInState = {at: 'form', username: ''};

/** Signing in; an account that is not activated yet gets its code first, and a forgotten password a new one. */
export const signIn: Transition<SignInState, SignInEvent> = (state, event) => {
  // Another frame of the page may sign in or out at any moment.
  if (event.type === 'signed-in')
    return state.at === 'signed-in' && state.account.username === event.account.username
      ? state
      : {at: 'signed-in', account: event.account};
  if (event.type === 'signed-out') return state.at === 'signed-in' ? signInStart : state;

  switch (state.at) {
    case 'form':
      if (event.type === 'sign-in') return {at: 'signing-in', credentials: event.credentials};
      if (event.type === 'forgot') return {at: 'forgotten', username: event.username};
      return state;
    case 'signing-in':
      if (event.type !== 'failed') return state;
      return event.failure.code === 'not-activated'
        ? {at: 'activation', credentials: state.credentials}
        : {at: 'form', username: state.credentials.username, failure: event.failure};
    case 'activation':
      if (event.type === 'code-sent') return {...state, sent: event.sent, failure: undefined};
      if (event.type === 'failed') return {...state, failure: event.failure};
      if (event.type === 'enter-code')
        return {at: 'activating', credentials: state.credentials, sent: state.sent};
      if (event.type === 'back') return {at: 'form', username: state.credentials.username};
      return state;
    case 'activating':
      return event.type === 'failed' ? {...state, at: 'activation', failure: event.failure} : state;
    case 'forgotten':
      if (event.type === 'ask-code') return {at: 'asking-code', username: event.username};
      return event.type === 'back' ? {at: 'form', username: state.username} : state;
    case 'asking-code':
      if (event.type === 'code-sent') return {at: 'new-password', username: state.username, sent: event.sent};
      return event.type === 'failed'
        ? {at: 'forgotten', username: state.username, failure: event.failure}
        : state;
    case 'new-password':
      if (event.type === 'change-password') return {...state, at: 'changing-password'};
      if (event.type === 'code-sent') return {...state, sent: event.sent, failure: undefined};
      if (event.type === 'failed') return {...state, failure: event.failure};
      return event.type === 'back' ? {at: 'forgotten', username: state.username} : state;
    case 'changing-password':
      if (event.type === 'password-changed')
        return {at: 'form', username: state.username, notice: 'password-changed'};
      return event.type === 'failed' ? {...state, at: 'new-password', failure: event.failure} : state;
    case 'signed-in':
      return state;
  }
};
