import type {PortalProblemWords} from '../problem-words.js';

export const portalProblems: PortalProblemWords = {
  offline: 'The public service portal can’t be reached yet. Check your connection, then try again.',
  timeout: 'The public service portal is taking too long to answer. Try again in a few minutes.',
  nonsense: 'The portal’s answer can’t be read. Try again in a few minutes.',
  server: 'The public service portal has a problem. Try again in a few minutes.',
  aborted: 'This was stopped.',
  'no-portal': 'There is no public service portal at this address.',
  'contract-version': 'This page needs an update before it can talk to the public service portal.',
  'not-offered': 'This public service portal does not offer that.',
  invalid: 'Some answers need a correction. See the note beside each field.',
  malformed: 'The portal does not understand this request. Reload the page, then try again.',
  'signed-out': 'Your session has ended. Sign in again; what you entered is still here.',
  'use-dpop-nonce': 'The session has to be confirmed again. Try again.',
  'sign-in-refused': 'The user name or password is not right. Check them, then try again.',
  'not-activated': 'The account is not activated yet. Enter the activation code that was sent to you.',
  'origin-not-registered': 'This site is not registered with the public service portal.',
  'site-unknown': 'The public service portal does not know this site’s key.',
  'not-found': 'Not found. Check the code that you entered.',
  conflict: 'This was sent once before with other content. Reload the page to see the latest version.',
  'already-submitted': 'This dossier has been submitted.',
  'already-settled': 'Nothing is left to pay for this dossier.',
  'changed-elsewhere':
    'The dossier was just changed somewhere else. Look at the latest version, then continue.',
  'captcha-wrong':
    'The confirmation code is not right. Enter the one in the new picture; the dossier is unchanged.',
  'captcha-expired':
    'The confirmation code has expired. Enter the one in the new picture; the dossier is unchanged.',
  'upload-unfinished': 'Some files are still uploading. Wait until they are done, then submit.',
  'too-large': 'What you sent is too large. Choose a smaller file.',
  'too-many': 'Too many attempts. Wait a few minutes, then try again.',
  'not-valid-now': 'This agency or procedure is no longer in force. Look for the one that replaced it.',
  unavailable: 'The public service portal is taking a break. Try again in a few minutes.',
};
