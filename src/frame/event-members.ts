import type {DvcEventType} from './events.js';

/** The members of each detail, for checking what comes out of a frame. */
export const eventMembers: {readonly [K in DvcEventType]: readonly string[]} = {
  'dvc-ready': [],
  'dvc-registered': ['kind'],
  'dvc-signed-in': ['kind'],
  'dvc-signed-out': ['reason'],
  'dvc-procedure-selected': ['procedure'],
  'dvc-step': ['dossier', 'step'],
  'dvc-draft-saved': ['dossier'],
  'dvc-before-submit': ['dossier', 'procedure'],
  'dvc-dossier-submitted': ['dossier', 'procedure', 'reference'],
  'dvc-payment-started': ['dossier', 'payment', 'method'],
  'dvc-payment-settled': ['dossier', 'payment'],
  'dvc-handoff': ['procedure', 'url'],
  'dvc-error': ['code'],
};
