import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signIn, signInStart, type SignInEvent, type SignInState} from '../../../src/flows/sign-in.js';

const credentials = {username: 'y-blo', password: 'mot hai ba bon'};
const sent = {target: 'y***@example.org', expiresIn: 600, resendAfter: 60};
const account = {kind: 'citizen', username: 'y-blo', fullName: 'Y Blơ'} as const;
const failed = (code: string): SignInEvent => ({type: 'failed', failure: {code, problems: []}});

const after = (...events: SignInEvent[]): SignInState => events.reduce(signIn, signInStart);

describe('signing in', () => {
  it('goes from the form to being signed in', () => {
    assert.deepEqual(after({type: 'sign-in', credentials}), {at: 'signing-in', credentials});
    assert.deepEqual(after({type: 'sign-in', credentials}, {type: 'signed-in', account}), {
      at: 'signed-in',
      account,
    });
  });

  it('keeps the user name when the portal refuses, and nothing of the password', () => {
    const state = after({type: 'sign-in', credentials}, failed('sign-in-refused'));

    assert.deepEqual(state, {
      at: 'form',
      username: 'y-blo',
      failure: {code: 'sign-in-refused', problems: []},
    });
  });

  it('asks for the activation code of an account that is not activated yet, then goes on by itself', () => {
    const asked = after({type: 'sign-in', credentials}, failed('not-activated'), {type: 'code-sent', sent});
    assert.equal(asked.at, 'activation');

    const wrong = [{type: 'enter-code'} as const, failed('invalid')].reduce(signIn, asked);
    assert.deepEqual(wrong, {
      at: 'activation',
      credentials,
      sent,
      failure: {code: 'invalid', problems: []},
    });

    const entered = signIn(wrong, {type: 'enter-code'});
    assert.deepEqual(signIn(entered, {type: 'signed-in', account}), {at: 'signed-in', account});
  });

  it('leads from a forgotten password over a code back to the form, with the user name in it', () => {
    const state = after(
      {type: 'forgot', username: 'y-blo'},
      {type: 'ask-code', username: 'y-blo'},
      {type: 'code-sent', sent},
      {type: 'change-password'},
      {type: 'password-changed'},
    );

    assert.deepEqual(state, {at: 'form', username: 'y-blo', notice: 'password-changed'});
  });

  it('stays with the code when the new password is refused', () => {
    const state = after(
      {type: 'forgot', username: 'y-blo'},
      {type: 'ask-code', username: 'y-blo'},
      {type: 'code-sent', sent},
      {type: 'change-password'},
      failed('invalid'),
    );

    assert.equal(state.at, 'new-password');
  });

  it('follows another frame that signs in or out', () => {
    assert.deepEqual(after({type: 'signed-in', account}), {at: 'signed-in', account});
    assert.deepEqual(after({type: 'signed-in', account}, {type: 'signed-out'}), signInStart);
  });

  it('is not moved by late and doubled events', () => {
    const signingIn = after({type: 'sign-in', credentials});
    assert.equal(signIn(signingIn, {type: 'sign-in', credentials}), signingIn);
    assert.equal(signIn(signingIn, {type: 'code-sent', sent}), signingIn);

    const signedIn = after({type: 'signed-in', account});
    for (const event of [failed('unavailable'), {type: 'back'}, {type: 'code-sent', sent}] as SignInEvent[])
      assert.equal(signIn(signedIn, event), signedIn);

    assert.equal(signIn(signInStart, {type: 'signed-out'}), signInStart);
    assert.equal(signIn(signInStart, {type: 'password-changed'}), signInStart);
  });
});
