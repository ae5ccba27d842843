import {HttpResponse} from 'msw';
import {problemType, type FieldProblem, type ProblemCode} from '../../contract/problem.js';
import {problemStatus} from '../../contract/problem-status.js';
import type {z} from '../../contract/zod.js';

export interface ProblemExtras {
  errors?: FieldProblem[];
  /** Seconds. */
  retryAfter?: number;
}

/** A refusal of the mock portal, as a route handler throws it. */
export class MockRefusal extends Error {
  override readonly name = 'MockRefusal';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.code = code;
    this.extras = extras;
  }
}

export function problem(code: ProblemCode, {errors, retryAfter}: ProblemExtras = {}): HttpResponse<string> {
  const status = problemStatus[code];
  const body = {type: problemType(code), title: code, status, code, ...(errors && {errors})};
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      ...(retryAfter !== undefined && {'retry-after': String(retryAfter)}),
    },
  });
}

export const answer = (
  body: object | undefined,
  status = 200,
  headers: Record<string, string> = {},
): Response =>
  body === undefined
    ? new HttpResponse(null, {status: 204, headers})
    : HttpResponse.json(body as Record<string, unknown>, {status, headers});

/** The request's body by its schema. @throws {MockRefusal} `malformed` */
export async function bodyOf<S extends z.ZodMiniType>(request: Request, schema: S): Promise<z.infer<S>> {
  const parsed = schema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) throw new MockRefusal('malformed');
  return parsed.data;
}
