import type {Context as Call, ErrorHandler} from 'hono';
import {HTTPException} from 'hono/http-exception';
import type {Logger} from 'pino';
import {v7 as uuidv7} from 'uuid';
import {problemType, type Problem, type ProblemCode} from '../../../../src/contract/problem.js';
import {problemStatus} from '../../../../src/contract/problem-status.js';
import {Refusal} from '../platform/refusal.js';
import type {Env} from './env.js';

/** For the console of a developer; the words on a screen are chosen there, by `code`. */
const titleOf: Record<ProblemCode, string> = {
  invalid: 'Some fields need another value.',
  malformed: 'The request is not of the shape that this route reads.',
  'signed-out': 'There is no session, or it has ended.',
  'use-dpop-nonce': 'Repeat with the nonce of this answer.',
  'sign-in-refused': 'User name or password is wrong.',
  'not-activated': 'The activation code was not entered yet.',
  'origin-not-registered': 'The page’s origin is not registered for this site key.',
  'site-unknown': 'No site has this key.',
  'not-found': 'There is nothing here, or it is not yours.',
  conflict: 'The same id or key was used for something else.',
  'already-submitted': 'This dossier was submitted before.',
  'already-settled': 'Nothing is owed any more.',
  'changed-elsewhere': 'It was changed meanwhile: read it again.',
  'captcha-wrong': 'The captcha’s answer is wrong.',
  'captcha-expired': 'The captcha has ended: ask for another.',
  'upload-unfinished': 'A file has not arrived whole.',
  'too-large': 'The request is larger than the portal takes.',
  'too-many': 'Too many attempts: Retry-After says when.',
  'not-valid-now': 'The agency or procedure has no validity on this date.',
  unavailable: 'The portal can’t do this now.',
};

/** RFC 9457, with the headers that belong to the refusal. */
export function problemResponse({code, errors, retryAfter}: Refusal): Response {
  const status = problemStatus[code];
  const problem: Problem = {type: problemType(code), title: titleOf[code], status, code};
  if (errors) problem.errors = [...errors];
  const headers = new Headers({'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store'});
  if (retryAfter !== undefined) headers.set('Retry-After', String(Math.max(1, Math.ceil(retryAfter))));
  // the rest of the body is not read: nothing may follow on the same connection
  if (code === 'too-large') headers.set('Connection', 'close');
  if (code === 'use-dpop-nonce') headers.set('WWW-Authenticate', 'DPoP error="use_dpop_nonce", algs="ES256"');
  else if (code === 'signed-out') headers.set('WWW-Authenticate', 'DPoP error="invalid_token", algs="ES256"');
  return new Response(JSON.stringify(problem), {status, headers});
}

/** A rule's refusal is answered as it is; anything unforeseen is logged under an id and answered as `unavailable`. */
export const onError =
  (log: Logger): ErrorHandler<Env> =>
  (error, c) => {
    if (error instanceof Refusal) return problemResponse(error);
    if (error instanceof HTTPException && error.status === 413)
      return problemResponse(new Refusal('too-large'));
    const incident = uuidv7();
    log.error({incident, method: c.req.method, route: c.req.routePath, ...describe(error)}, 'unforeseen');
    const response = problemResponse(new Refusal('unavailable', {retryAfter: 5}));
    response.headers.set('X-Incident', incident);
    return response;
  };

/** What a log may hold of an error: a database's message quotes values, so what stands in quotes is left out. */
export function describe(error: unknown): {name: string; code?: unknown; message: string; at: string[]} {
  if (!(error instanceof Error)) return {name: typeof error, message: '', at: []};
  return {
    name: error.name,
    code: (error as {code?: unknown}).code,
    message: error.message.replace(/"[^"]*"|'[^']*'/g, '"…"').slice(0, 300),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
}

export const notFound = (_: Call): Response => problemResponse(new Refusal('not-found'));
