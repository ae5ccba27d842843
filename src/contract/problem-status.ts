import type {ProblemCode} from './problem-codes.js';

/** The HTTP status that goes with each problem. */
export const problemStatus = {
  invalid: 422,
  malformed: 400,
  'signed-out': 401,
  'use-dpop-nonce': 401,
  'sign-in-refused': 401,
  'not-activated': 403,
  'origin-not-registered': 403,
  'site-unknown': 404,
  'not-found': 404,
  conflict: 409,
  'already-submitted': 409,
  'already-settled': 409,
  'changed-elsewhere': 412,
  'captcha-wrong': 422,
  'captcha-expired': 422,
  'upload-unfinished': 422,
  'too-large': 413,
  'too-many': 429,
  'not-valid-now': 422,
  unavailable: 503,
} as const satisfies Record<ProblemCode, number>;
