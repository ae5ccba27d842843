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
  waysOut: {
    silent: {
      title: 'This could not be opened on this page',
      body: 'Open it on the public service portal to go on. The steps there are the same as here.',
    },
    insecure: {
      title: 'Go on at the public service portal',
      body: 'This page has no secure connection (https), so personal information is entered on the public service portal only. The steps there are the same as here.',
    },
    elsewhere: {
      title: 'Go on at the public service portal',
      body: 'This is offered on the official public service portal only.',
    },
  },
  openAtPortal: 'Open on the public service portal',
  close: 'Close',
  forWebmaster: {
    silent:
      'The portal’s frame does not answer. Check the portal’s address, the site key, whether this page is registered, and the page’s CSP (frame-src).',
    elsewhere:
      'The portal’s description names no pages for frames (endpoints.embed), so this element only leads to the portal.',
    insecure: 'The page does not use https, so the portal’s frame can’t be opened. Move the page to https.',
  },
  loadFailedTitle: 'The content could not be loaded',
  loadFailed: 'The connection may be slow. What you have entered is still there.',
  retry: 'Try again',
} satisfies FrameWords;
