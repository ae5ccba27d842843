import type {PaperCameraEntryWords} from '../vi/paper-camera-entry.js';

export const en = {
  take: 'Take photos',
  goOn: (n) => `Go on with photos (${n} ${n === 1 ? 'page' : 'pages'})`,
  loading: 'Opening the camera part…',
  failed: 'The camera part could not be opened. Try again, or choose a file.',
} satisfies PaperCameraEntryWords;
