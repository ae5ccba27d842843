import type {ScanCardWords} from '../vi/scan-card.js';

export const en = {
  scan: 'Scan the QR code of the identity card',
  why: 'Fills in name, date of birth and number. You can always type them instead.',
  filled: (labels: string) => `Filled in from the card: ${labels}. Check them before you go on.`,
  nothingFilled: 'No field was changed.',
} satisfies ScanCardWords;
