import type {FrameWords} from '../vi/frame.js';

export const en = {
  titles: {
    wizard: 'File online',
    register: 'Register',
    login: 'Sign in',
    payment: 'Pay online',
    tracker: 'Track a dossier',
    search: 'Find a procedure',
    support: 'Support',
  },
  loading: 'Opening the public service portal…',
  silentTitle: 'This could not be opened on this page',
  silent: 'Open it on the public service portal to go on. The steps there are the same as here.',
  insecureTitle: 'Go on at the public service portal',
  insecure:
    'This page has no secure connection (https), so personal information is entered on the public service portal only. The steps there are the same as here.',
  openAtPortal: 'Open on the public service portal',
  newWindow: '(opens a new window)',
  close: 'Close',
  forWebmaster: {
    silent:
      'The portal’s frame does not answer. Check the portal’s address, the site key, whether this page is registered, and the page’s CSP (frame-src).',
    insecure: 'The page does not use https, so the portal’s frame can’t be opened. Move the page to https.',
  },
  loadFailedTitle: 'The content could not be loaded',
  loadFailed: 'The connection may be slow. What you have entered is still there.',
  retry: 'Try again',
} satisfies FrameWords;
