/** What a portal of this contract answers instead of a result. Clients branch on it; new ones may come. */
export const problemCodes = [
  'invalid', // `errors` says which fields
  'malformed', // not JSON, or not of the route's shape
  'signed-out', // no session, or it has ended
  'use-dpop-nonce', // RFC 9449 §8, repeat with the nonce of the answer
  'sign-in-refused', // user name or password is wrong
  'not-activated', // the account's activation code was not entered yet
  'origin-not-registered', // the page's origin is not one of the site's
  'site-unknown', // no site has that key
  'not-found', // nothing there, or not yours
  'conflict', // the same id or key was used for something else
  'already-submitted',
  'already-settled', // nothing is owed any more
  'changed-elsewhere', // `If-Match` is not the current version
  'captcha-wrong', // answer again; the form is kept
  'captcha-expired',
  'upload-unfinished', // `errors` names the components
  'too-large',
  'too-many', // `Retry-After` says when
  'not-valid-now', // the agency or procedure has no validity on this date
  'unavailable',
] as const;
export type ProblemCode = (typeof problemCodes)[number];
