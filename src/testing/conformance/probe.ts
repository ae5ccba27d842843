import type {PortalDescription} from '../../contract/portal.js';
import {Problem, problemType, type ProblemCode} from '../../contract/problem.js';
import {pathOf, type Route} from '../../contract/route.js';
import * as z from '../../contract/zod.js';

export interface ConformanceOptions {
  /** Base URL of the portal. */
  portal: string | URL;
  /** Public key of a site that the portal knows; `''` for a portal of static files. */
  siteKey: string;
  /** One of that site's origins, such as `https://school.example`. */
  origin: string;
  /** Has to send `Origin` as it is told to, which browsers' own does not. */
  fetch?: typeof globalThis.fetch;
  /** Judges only what is named so; the description is read in any case. */
  only?: (name: string) => boolean;
}

export interface Answer {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

export interface Asking {
  method?: string;
  /** `Origin` of the request; none: as outside browsers. */
  origin?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  body?: string;
}

/** A finding: what was expected and what came instead. */
export class Miss extends Error {
  override readonly name = 'Miss';
}

export function must(condition: unknown, detail: string): asserts condition {
  if (!condition) throw new Miss(detail);
}

/** Milliseconds for one answer. */
const patience = 15_000;

/** What the checks ask with. */
export interface Probe {
  readonly siteKey: string;
  readonly origin: string;
  ask(url: URL, asking?: Asking): Promise<Answer>;
}

/** A probe that knows the portal's description. */
export interface PortalProbe extends Probe {
  readonly description: PortalDescription;
  /** Where the description was found. */
  readonly at: URL;
  /** Base URL of the portal, with a slash at the end. */
  readonly base: URL;
  /** The portal's own origin. */
  readonly own: string;
  /** An endpoint of the description, absolute. @throws {Miss} */
  endpoint(name: string): URL;
  /** Asks a route of the contract, with the site key. */
  route(route: Route, params?: Readonly<Record<string, string>>, asking?: Asking): Promise<Answer>;
}

export const createProbe = ({siteKey, origin, fetch = globalThis.fetch}: ConformanceOptions): Probe => ({
  siteKey,
  origin,
  async ask(url, {method = 'GET', origin: from, headers = {}, body} = {}) {
    const response = await fetch(url, {
      method,
      headers: {...headers, ...(from !== undefined && {origin: from})},
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && {body}),
    }).catch((error: unknown) => {
      throw new Miss(`${method} ${url.pathname} was not answered: ${reasonOf(error)}`);
    });
    const answer = {url, status: response.status, headers: response.headers, text: await response.text()};
    must(!answer.headers.has('set-cookie'), `${method} ${url.pathname} sets a cookie`);
    return answer;
  },
});

const reasonOf = (error: unknown): string => {
  const {message, cause} = error instanceof Error ? error : {message: String(error), cause: undefined};
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
};

/** @param at - Where the description was found: its endpoints are relative to that. */
export function withDescription(
  probe: Probe,
  description: PortalDescription,
  base: URL,
  at: URL,
): PortalProbe {
  const endpoint = (name: string): URL => {
    const value = description.endpoints[name];
    must(typeof value === 'string', `endpoints.${name} is missing`);
    must(URL.canParse(value, at.href), `endpoints.${name} is no URL`);
    return new URL(value, at);
  };
  return {
    ...probe,
    description,
    at,
    base,
    endpoint,
    own: description.endpoints.api ? endpoint('api').origin : at.origin,
    route(route, params, asking = {}) {
      const api = endpoint('api').href.replace(/\/?$/, '/');
      const site: Record<string, string> = probe.siteKey ? {'dvc-site': probe.siteKey} : {};
      return probe.ask(new URL(pathOf(route.path, params), api), {
        method: route.method,
        ...asking,
        headers: {
          ...site,
          ...(asking.body !== undefined && {'content-type': 'application/json'}),
          ...asking.headers,
        },
      });
    },
  };
}

const where = ({url, status}: Answer): string => `${url.pathname} answered ${status}`;

/** The answer's JSON, of the contract's shape. @throws {Miss} */
export function read<Schema extends z.core.$ZodType>(schema: Schema, answer: Answer): z.core.output<Schema> {
  must(answer.status >= 200 && answer.status < 300, where(answer));
  const result = z.safeParse(schema, jsonOf(answer));
  if (result.success) return result.data;
  const issues = result.error.issues.slice(0, 3).map(({path, message}) => `${path.join('.')}: ${message}`);
  throw new Miss(`${answer.url.pathname} is not of the contract: ${issues.join('; ')}`);
}

export function jsonOf({url, text}: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Miss(`${url.pathname} is not JSON: ${text.slice(0, 60)}`);
  }
}

/** The answer is a problem document of this code (RFC 9457). @throws {Miss} */
export function mustRefuse(answer: Answer, status: number, code: ProblemCode): void {
  must(answer.status === status, `${where(answer)}, not ${status}`);
  const type = answer.headers.get('content-type') ?? 'none';
  must(/^application\/problem\+json\b/.test(type), `${where(answer)} with the type ${type}`);
  const result = z.safeParse(Problem, jsonOf(answer));
  must(result.success, `${where(answer)}, no problem document`);
  const problem = result.data;
  must(problem.code === code, `${where(answer)} with the code ${problem.code}, not ${code}`);
  must(problem.type === problemType(code), `${where(answer)} with the type ${problem.type}`);
  must(problem.status === status, `${where(answer)}, the document says ${problem.status}`);
}

/** One thing that a portal promises. */
export interface Check {
  /** A sentence about the portal. */
  name: string;
  /** Absent: every portal, also one of static files. */
  when?: (description: PortalDescription) => boolean;
  run(probe: PortalProbe): Promise<void>;
}

export const hasApi = ({endpoints}: PortalDescription): boolean => endpoints.api !== undefined;
