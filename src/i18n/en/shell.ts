import type {ShellWords} from '../vi/shell.js';

export const en = {
  retry: 'Try again',
  loading: 'Loading…',
  troubles: {
    'portal-unreachable': {
      title: 'The public service portal can’t be reached yet',
      body: 'Check your connection, then try again. Nothing that you entered is lost.',
    },
    'view-failed': {
      title: 'This part could not be loaded yet',
      body: 'Check your connection, then try again.',
    },
  },
} satisfies ShellWords;
