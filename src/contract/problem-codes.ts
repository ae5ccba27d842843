/** What a portal of this contract answers instead of a result. Clients branch on it; new ones may come. */
export const problemCodes = [
  'invalid', // 422: `errors` says which fields
  'malformed', // 400: not JSON, or not of the route's shape
  'signed-out', // 401: no session, or it has ended
  'use-dpop-nonce', // 401: RFC 9449 §8, repeat with the nonce of the answer
  'sign-in-refused', // 401: user name or password is wrong
  'not-activated', // 403: the account's activation code was not entered yet
  'origin-not-registered', // 403: the page's origin is not one of the site's
  'site-unknown', // 404: no site has that key
  'not-found', // 404: nothing there, or not yours
  'conflict', // 409: the same id or key was used for something else
  'already-submitted', // 409
  'already-settled', // 409: nothing is owed any more
  'changed-elsewhere', // 412: `If-Match` is not the current version
  'captcha-wrong', // 422: answer again; the form is kept
  'captcha-expired', // 422
  'upload-unfinished', // 422: `errors` names the components
  'too-large', // 413
  'too-many', // 429: `Retry-After` says when
  'not-valid-now', // 422: the agency or procedure has no validity on this date
  'unavailable', // 503
] as const;
export type ProblemCode = (typeof problemCodes)[number];
