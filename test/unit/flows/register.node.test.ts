import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  register,
  registerStart,
  type RegisterEvent,
  type RegisterState,
} from '../../../src/flows/register.js';

const credentials = {username: 'h-le', password: 'mot hai ba bon'};
const sent = {target: 'h***@example.org', expiresIn: 600, resendAfter: 60};
const account = {kind: 'organisation', username: 'h-le', fullName: 'H’Lê'} as const;
const failed = (code: string): RegisterEvent => ({type: 'failed', failure: {code, problems: []}});

const after = (...events: RegisterEvent[]): RegisterState => events.reduce(register, registerStart);

describe('registering', () => {
  it('goes from the form over the code to being signed in', () => {
    const state = after(
      {type: 'register', credentials},
      {type: 'code-sent', sent},
      {type: 'enter-code'},
      {type: 'activated'},
    );
    assert.deepEqual(state, {at: 'activated', credentials});

    assert.deepEqual(register(state, {type: 'signed-in', account}), {at: 'done', account});
  });

  it('comes back to the form with what the portal found wrong', () => {
    assert.deepEqual(after({type: 'register', credentials}, failed('invalid')), {
      at: 'form',
      failure: {code: 'invalid', problems: []},
    });
  });

  it('stays at the code when it was wrong, and forgets that when another was sent', () => {
    const wrong = after(
      {type: 'register', credentials},
      {type: 'code-sent', sent},
      {type: 'enter-code'},
      failed('invalid'),
    );
    assert.deepEqual(wrong, {at: 'activation', credentials, sent, failure: {code: 'invalid', problems: []}});

    const again = register(wrong, {type: 'code-sent', sent});
    assert.deepEqual(again, {at: 'activation', credentials, sent, failure: undefined});
  });

  it('says that the account is open even when signing in fails afterwards', () => {
    const state = after(
      {type: 'register', credentials},
      {type: 'code-sent', sent},
      {type: 'enter-code'},
      {type: 'activated'},
      failed('unavailable'),
    );

    assert.deepEqual(state, {at: 'done'});
  });

  it('is not moved by late and doubled events', () => {
    const registering = after({type: 'register', credentials});
    assert.equal(register(registering, {type: 'register', credentials}), registering);
    assert.equal(register(registering, {type: 'activated'}), registering);

    const activating = after(
      {type: 'register', credentials},
      {type: 'code-sent', sent},
      {type: 'enter-code'},
    );
    assert.equal(register(activating, {type: 'code-sent', sent}), activating);
    assert.equal(register(activating, {type: 'back'}), activating);

    assert.equal(register(registerStart, {type: 'enter-code'}), registerStart);
    assert.equal(register(registerStart, failed('unavailable')), registerStart);
  });
});
