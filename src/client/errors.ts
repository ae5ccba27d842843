import type {Problem} from '../contract/problem.js';
// not from problem.ts: a shell knows errors, and has no use for schemas
import {problemCodes, type ProblemCode} from '../contract/problem-codes.js';

/** What goes wrong between a page and a portal, beside the problems that the contract names. */
export const transportCodes = [
  'offline', // no answer: no network, no such host, or an origin that the portal does not answer
  'timeout', // no answer within 15 s
  'aborted', // the caller's signal
  'nonsense', // an answer that is not of the contract, such as a proxy's HTML page
  'server', // 5xx without a problem document
  'no-portal', // nothing at the address describes a portal
  'contract-version', // the portal speaks other versions of the contract
  'not-offered', // the portal's description names no such service
] as const;

export type PortalErrorCode = ProblemCode | (typeof transportCodes)[number];

const known = new Set<string>(problemCodes);
export const isProblemCode = (code: string): code is ProblemCode => known.has(code);

export interface PortalErrorDetails {
  cause?: unknown;
  problem?: Problem | undefined;
  status?: number | undefined;
  retryAfter?: number | undefined;
}

/** Any failure of a client. Branch on `code`; `message` is for the console, never for the screen. */
export class PortalError extends Error {
  override readonly name = 'PortalError';
  readonly code: PortalErrorCode;
  /** The portal's answer (RFC 9457), where there was one: `problem.errors` names the fields. */
  readonly problem: Problem | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Seconds to wait, where the portal said so. */
  readonly retryAfter: number | undefined;

  constructor(
    code: PortalErrorCode,
    message: string,
    {cause, problem, status, retryAfter}: PortalErrorDetails = {},
  ) {
    super(`${message} [${code}]`, {cause});
    this.code = code;
    this.problem = problem;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** By name, since `instanceof` fails across frames and across two copies of this package. */
export const isPortalError = (error: unknown, code?: PortalErrorCode): error is PortalError =>
  error instanceof Error &&
  error.name === 'PortalError' &&
  (code === undefined || (error as PortalError).code === code);
