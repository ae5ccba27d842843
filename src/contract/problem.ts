import * as z from './zod.js';

export {problemCodes, type ProblemCode} from './problem-codes.js';

/** What is wrong with one field. The words are chosen by the screen, in the person's language. */
export const FieldProblem = z.looseObject({
  /** RFC 6901 pointer into the request body, such as `/values/nguoiNop.hoTen`. */
  pointer: z.string(),
  code: z.string(),
  /** Numbers and names that the sentence needs, such as `{max: 200}`. */
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

/** RFC 9457 problem document. `type` is stable: `urn:dvc:problem:` and the code. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  errors: z.optional(z.array(FieldProblem)),
});
export type Problem = z.infer<typeof Problem>;

export const problemType = (code: string): string => `urn:dvc:problem:${code}`;
