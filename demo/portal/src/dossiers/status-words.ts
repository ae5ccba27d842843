import type {Status} from '../../../../src/contract/dossiers.js';
import {statusOf, type StatusCode} from '../../../../src/vietnam/statuses.js';

/** `draft` is ours and never leaves the portal; it has code 0 on the wire. */
export const draft = 0;

export const statusWords = (code: number): Status => ({
  code,
  name: code === draft ? 'Bản nháp' : (statusOf(code)?.vi ?? String(code)),
});

/** The code as the transition table names it. */
export const transitionCode = (code: number): StatusCode | 'draft' =>
  code === draft ? 'draft' : (code as StatusCode);

/** Statuses in which the person may change fields and files: a draft, and while the desk waits for more. */
export const isOpen = (status: number): boolean => status === draft || status === 5;
