import type {FieldProblem, ProblemCode} from '../contract/problem.js';

export type Params = NonNullable<FieldProblem['params']>;

/** Codes of `checkForm`, `checkDelivery`, `checkRegistration`, uploads, and of answers about one field. */
export const fieldProblemCodes = [
  'required',
  'required-choice', // `required` of what is chosen, not typed
  'too-short',
  'too-long',
  'not-a-text',
  'person-name',
  'citizen-number',
  'citizen-number-disagrees',
  'phone',
  'email',
  'tax-code',
  'date',
  'date-too-early',
  'date-too-late',
  'number',
  'min',
  'max',
  'choice',
  'not-listed',
  'class',
  'money',
  'list',
  'too-few',
  'too-many',
  'rule', // of a form that brings no sentence along
  'username',
  'username-taken',
  'email-taken',
  'consent',
  'password-short',
  'password-long',
  'password-common',
  'password-personal',
  'password-differs',
  'activation-code',
  'activation-code-expired',
  'declaration',
  'file-missing',
  'file-type',
  'file-too-big',
  'file-empty',
  'file-too-many',
  'file-checksum',
  'file-unreadable',
  'file-place-data',
  'file-heic',
  'upload-unfinished',
  'captcha-wrong',
  'captcha-expired',
] as const;
export type FieldProblemCode = (typeof fieldProblemCodes)[number];

/** One sentence for each code: what is wrong and what to do. `label` is the field's visible label. */
export type FieldProblemWords = Record<
  FieldProblemCode | 'unknown',
  (params: Params, label: string) => string
>;

/** What can happen between us and a portal, beside what it answers itself. */
export type TransportCode =
  | 'offline'
  | 'timeout'
  | 'nonsense'
  | 'server'
  | 'aborted'
  | 'no-portal'
  | 'contract-version'
  | 'not-offered';
export type PortalProblemWords = Record<ProblemCode | TransportCode, string>;

/** The sentence for a problem of one field; a code of a newer portal gets a general one. */
export const fieldSentence = (
  words: FieldProblemWords,
  {code, params = {}}: {code: string; params?: Params | undefined},
  label: string,
): string => (Object.hasOwn(words, code) ? words[code as FieldProblemCode] : words.unknown)(params, label);

/** The sentence for an error of the client; anything unknown reads as the portal's own trouble. */
export const portalSentence = (words: PortalProblemWords, code: string | undefined): string =>
  code && Object.hasOwn(words, code) ? words[code as ProblemCode] : words.server;
