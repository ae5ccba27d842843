import type {MistakeWords} from '../vi/mistakes.js';

export const en = {
  forWebmaster: 'For this site’s webmaster',
  'no-portal': {
    title: 'Not connected to a public service portal yet',
    body: 'This tag has no portal address. Add the attribute portal="https://…" to it, or put it inside <dvc-portal portal="https://…">.',
  },
  'portal-invalid': {
    title: 'The portal’s address is not right',
    body: 'The attribute portal has to be a full address that begins with https:// (or http:// when testing on your own machine).',
  },
  'portal-not-found': {
    title: 'There is no public service portal at this address',
    body: 'The address in the attribute portal answers, but has no portal description (.well-known/dvc-portal or dvc-portal.json). Check the address.',
  },
  'origin-not-registered': {
    title: 'This site is not registered with the public service portal',
    body: 'Send this site’s address to whoever runs the portal to have it registered, or check the attribute site-key.',
  },
  'site-unknown': {
    title: 'The public service portal does not know this site’s key',
    body: 'The attribute site-key is not on the portal’s list. Check it, or ask whoever runs the portal.',
  },
} satisfies MistakeWords;
