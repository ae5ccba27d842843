import {http, type HttpHandler} from 'msw';
import {Activation, CodeRequest, PasswordReset, Registration} from '../../contract/accounts.js';
import {checkPassword, checkRegistration} from '../../contract/check-registration.js';
import {TokenRequest} from '../../contract/sessions.js';
import {dateInVietnam} from '../../vietnam/dates.js';
import type {Handle} from './handle.js';
import {answer, bodyOf, MockRefusal} from './http.js';
import type {MockAccount, MockState} from './state.js';

const codeSent = (email: string) => ({
  target: email.replace(/^(.).*@/, '$1***@'),
  expiresIn: 300,
  resendAfter: 60,
});

export function accountHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  const account = (username: string): MockAccount => {
    const found = state.accounts.get(username.trim().toLowerCase());
    if (!found) throw new MockRefusal('invalid', {errors: [{pointer: '/code', code: 'code-wrong'}]});
    return found;
  };
  const checkCode = (code: string) => {
    if (code.trim() !== state.code)
      throw new MockRefusal('invalid', {errors: [{pointer: '/code', code: 'code-wrong'}]});
  };

  return [
    http.post(
      `${url}api/v1/accounts`,
      handle(async ({request}) => {
        const registration = await bodyOf(request, Registration);
        const username = registration.username.trim().toLowerCase();
        const errors = checkRegistration(registration, {today: dateInVietnam(state.clock)});
        if (state.accounts.has(username)) errors.push({pointer: '/username', code: 'username-taken'});
        if (errors.length > 0) throw new MockRefusal('invalid', {errors});
        state.accounts.set(username, {...registration, username, activated: false});
        return answer(codeSent(registration.email), 201);
      }),
    ),
    http.post(
      `${url}api/v1/accounts/activation`,
      handle(async ({request}) => {
        const {username, code} = await bodyOf(request, Activation);
        checkCode(code);
        account(username).activated = true;
        return answer(undefined);
      }),
    ),
    ...['activation/code', 'password-reset/code'].map((path) =>
      http.post(
        `${url}api/v1/accounts/${path}`,
        handle(async ({request}) => {
          const {username} = await bodyOf(request, CodeRequest);
          return answer(
            codeSent(state.accounts.get(username.trim().toLowerCase())?.email ?? `${username}@example.org`),
            202,
          );
        }),
      ),
    ),
    http.post(
      `${url}api/v1/accounts/password-reset`,
      handle(async ({request}) => {
        const {username, code, password} = await bodyOf(request, PasswordReset);
        checkCode(code);
        const found = account(username);
        const finding = checkPassword(password, [found.username, found.fullName]);
        if (finding) throw new MockRefusal('invalid', {errors: [{pointer: '/password', ...finding}]});
        found.password = password;
        return answer(undefined);
      }),
    ),
    http.get(
      `${url}api/v1/account`,
      handle(({request}) => {
        const {
          password: _password,
          consent: _consent,
          activated: _activated,
          ...profile
        } = signedIn(request, state);
        return answer(profile);
      }),
    ),
    http.post(
      `${url}api/v1/sessions`,
      handle(async ({request}) => {
        const body = await bodyOf(request, TokenRequest);
        return answer(
          body.grant_type === 'password'
            ? tokensFor(state, byPassword(state, body))
            : tokensFor(state, byRefresh(state, body)),
        );
      }),
    ),
    http.delete(
      `${url}api/v1/sessions/current`,
      handle(({request}) => {
        const {username} = signedIn(request, state);
        for (const [token, owner] of state.tokens) if (owner === username) state.tokens.delete(token);
        return answer(undefined);
      }),
    ),
  ];
}

function byPassword(
  state: MockState,
  {username, password}: {username: string; password: string},
): MockAccount {
  const found = state.accounts.get(username.trim().toLowerCase());
  if (found?.password !== password) throw new MockRefusal('sign-in-refused');
  if (!found.activated) throw new MockRefusal('not-activated');
  return found;
}

function byRefresh(state: MockState, {refresh_token}: {refresh_token: string}): MockAccount {
  const username = state.tokens.get(refresh_token);
  const found = username === undefined ? undefined : state.accounts.get(username);
  if (!found) throw new MockRefusal('signed-out');
  state.tokens.delete(refresh_token);
  return found;
}

function tokensFor(state: MockState, {kind, username, fullName}: MockAccount): object {
  const access_token = crypto.randomUUID();
  const refresh_token = crypto.randomUUID();
  state.tokens.set(access_token, username).set(refresh_token, username);
  return {
    access_token,
    refresh_token,
    token_type: 'DPoP',
    expires_in: 300,
    idle_timeout: 900,
    account: {kind, username, fullName},
  };
}

/** @throws {MockRefusal} `signed-out` */
export function signedIn(request: Request, state: MockState): MockAccount {
  const token = /^DPoP (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  const username = token && state.tokens.get(token);
  const found = username ? state.accounts.get(username) : undefined;
  if (!found) throw new MockRefusal('signed-out');
  return found;
}
