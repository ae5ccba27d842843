import type {PaperWords} from '../vi/papers.js';

export const papers = {
  title: 'Papers of this dossier',
  reception: 'Receipt of the dossier',
  appointment: 'Add to calendar',
  busy: 'Loading…',
} satisfies PaperWords;
