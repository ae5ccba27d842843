import type {FieldProblem} from '../contract/problem.js';

/** Why something did not happen, as a screen needs it: words are chosen by `code`, fields by `problems`. */
export interface Failure {
  /** A problem code of the contract, or a transport code of the client (`offline`, `timeout`, `unreadable`, …). */
  code: string;
  problems: readonly FieldProblem[];
}

/** Reads a `PortalError` by name, since `instanceof` fails across frames. Anything else is `unexpected`. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || error.name !== 'PortalError') return {code: 'unexpected', problems: []};
  const {code, problem} = error as Error & {code: string; problem?: {errors?: readonly FieldProblem[]}};
  return {code, problems: problem?.errors ?? []};
}
