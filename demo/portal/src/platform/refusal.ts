import type {FieldProblem, ProblemCode} from '../../../../src/contract/problem.js';

/** What a rule throws when it does not do what was asked. The HTTP layer makes a problem document of it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly errors: readonly FieldProblem[] | undefined;
  /** Seconds, for `too-many` and `unavailable`. */
  readonly retryAfter: number | undefined;

  constructor(
    code: ProblemCode,
    {
      errors,
      retryAfter,
      cause,
    }: {errors?: readonly FieldProblem[]; retryAfter?: number; cause?: unknown} = {},
  ) {
    super(code, {cause});
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}
