import type * as z from './zod.js';
import type {ProblemCode} from './problem.js';

type Schema = z.core.$ZodType;

/** One call of the contract: what client, portal, OpenAPI document and conformance kit all read. */
export interface Route<
  Body extends Schema | undefined = Schema | undefined,
  Answer extends Schema | undefined = Schema | undefined,
> {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Under `endpoints.api` of the description, with `{name}` for parameters: `dossiers/{id}`. */
  path: string;
  summary: string;
  /** `none`: any registered site. `session`: a DPoP-bound access token. `own`: the portal's own origin only. */
  auth: 'none' | 'session' | 'own';
  body: Body;
  answer: Answer;
  status: 200 | 201 | 202 | 204;
  /** Names of query parameters; all are optional strings. */
  query?: readonly string[];
  headers?: readonly ('Idempotency-Key' | 'If-Match')[];
  /** The answer is a file of this media type, and no JSON. */
  file?: string;
  problems: readonly ProblemCode[];
}

export const route = <Body extends Schema | undefined, Answer extends Schema | undefined>(
  definition: Route<Body, Answer>,
): Route<Body, Answer> => definition;

/** A call that answers with a file. */
export type FileRoute = Route<undefined, undefined> & {file: string};

export const fileRoute = (
  definition: Omit<FileRoute, 'method' | 'body' | 'answer' | 'status'>,
): FileRoute => ({
  ...definition,
  method: 'GET',
  body: undefined,
  answer: undefined,
  status: 200,
});

/** Puts parameters into a route's path, each encoded. */
export const pathOf = (path: string, params: Readonly<Record<string, string>> = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
