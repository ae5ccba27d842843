import {Problem, type ProblemCode} from '../contract/problem.js';
import * as z from '../contract/zod.js';
import {isProblemCode, PortalError, type PortalErrorCode} from './errors.js';

/**
 * An answer, read by its schema.
 * @throws {PortalError} `nonsense`; the message names the members that are not as they should be, never their values.
 */
export function read<Schema extends z.core.$ZodType>(
  schema: Schema,
  answer: unknown,
  about: string,
): z.core.output<Schema> {
  const result = z.safeParse(schema, answer);
  if (result.success) return result.data;
  const members = [...new Set(result.error.issues.map(({path}) => path.join('.') || '(all)'))];
  throw new PortalError('nonsense', `${about}: not of the contract at ${members.slice(0, 5).join(', ')}`);
}

/** What a problem code that a newer portal sends means to us. */
const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed',
  401: 'signed-out',
  404: 'not-found',
  409: 'conflict',
  412: 'changed-elsewhere',
  413: 'too-large',
  422: 'invalid',
  429: 'too-many',
  503: 'unavailable',
};

/** Statuses that proxies answer by themselves, with pages of their own, and that mean the same there. */
const alsoFromProxies = new Set([413, 429, 503]);

/** The error of an answer that is not 2xx. */
export function errorOf(about: string, status: number, body: string, retryAfter?: number): PortalError {
  const problem = problemOf(body);
  const fallback: PortalErrorCode = status >= 500 ? 'server' : 'nonsense';
  const code: PortalErrorCode = problem
    ? isProblemCode(problem.code)
      ? problem.code
      : (byStatus[status] ?? fallback)
    : alsoFromProxies.has(status)
      ? (byStatus[status] ?? fallback)
      : fallback;
  return new PortalError(code, `${about}: ${status}`, {problem, status, retryAfter});
}

function problemOf(body: string): Problem | undefined {
  try {
    const result = z.safeParse(Problem, JSON.parse(body));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
