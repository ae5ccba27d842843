import {contractVersion, PortalDescription} from '../contract/portal.js';
import {read} from './answers.js';
import {isPortalError, PortalError} from './errors.js';
import {send} from './http.js';
import {once} from './once.js';
import type {CallOptions} from './portal-client.js';

export interface ConnectionOptions {
  /** Base URL of the portal, as a site writes it; relative to the page. */
  portal: string | URL;
  /** Public key of the registered site. A portal of static files needs none: `''`. */
  siteKey: string;
}

/** Where a portal is and what it says of itself. */
export interface Connection {
  readonly portal: URL;
  readonly siteKey: string;
  describe(options?: CallOptions): Promise<PortalDescription>;
  /** A URL under `endpoints.api`. @throws {PortalError} `not-offered` when the portal has none. */
  api(path: string, options?: CallOptions): Promise<URL>;
  /**
   * Says which site asks, to the portal's program only. For what anybody may read by `?site=`: a header of our own makes
   * a browser ask for leave first (CORS preflight), a round trip for each address, and static hosts never answer it.
   * @returns Headers to send; `url` may get a parameter.
   */
  introduce(url: URL, as: 'reader' | 'caller'): Record<string, string>;
}

export function createConnection({portal, siteKey}: ConnectionOptions): Connection {
  const base = baseOf(portal);
  let apiOrigin: string | undefined;

  const describe = once(async () => {
    const description = await discover(base);
    const {api} = description.endpoints;
    apiOrigin = api && new URL(api).origin;
    return description;
  });

  return {
    portal: base,
    siteKey,
    describe,
    async api(path, options) {
      const {api} = (await describe(options)).endpoints;
      if (!api) throw new PortalError('not-offered', `${base.host} describes no API`);
      return new URL(path, withSlash(api));
    },
    introduce(url, as) {
      if (!siteKey || url.origin !== apiOrigin) return {};
      if (as === 'caller') return {'dvc-site': siteKey};
      url.searchParams.set('site', siteKey);
      return {};
    },
  };
}

/**
 * Finds the description: at its well-known place, then `dvc-portal.json` beside the base, since not every static
 * host serves folders with a dot. Whatever parses is taken; hosts set neither paths nor types well.
 */
async function discover(base: URL): Promise<PortalDescription> {
  const places = ['.well-known/dvc-portal', 'dvc-portal.json'].map((path) => new URL(path, base));
  const failures: PortalError[] = [];
  for (const [at, repeatable] of [
    ...places.map((url) => [url, false] as const),
    [places[0], true] as const,
  ]) {
    if (!at || (repeatable && !failures.some(mayPass))) break;
    try {
      const answer = await send(at, {method: 'GET', cache: 'default', repeatable});
      return checked(read(PortalDescription, answer, 'portal description'), at);
    } catch (error) {
      // A problem document is an answer of a portal.
      if (!isPortalError(error) || error.problem || error.code === 'contract-version') throw error;
      failures.push(error);
    }
  }
  const failure = failures.find(mayPass);
  if (failure) throw failure;
  throw new PortalError('no-portal', `nothing at ${base.href} describes a portal`, {cause: failures[0]});
}

const passing = new Set<string>(['offline', 'timeout', 'server', 'unavailable', 'too-many']);
const mayPass = ({code}: PortalError) => passing.has(code);

function checked(description: PortalDescription, at: URL): PortalDescription {
  const {min, max} = description.contract;
  if (contractVersion < min || contractVersion > max)
    throw new PortalError(
      'contract-version',
      `the portal speaks ${min} to ${max}, this page ${contractVersion}`,
    );
  const endpoints = Object.fromEntries(
    Object.entries(description.endpoints).map(([name, value]) => [
      name,
      typeof value === 'string' ? absolute(value, at) : value,
    ]),
  ) as PortalDescription['endpoints'];
  return {...description, endpoints};
}

/** Keeps `{code}` as it is, which `URL` would encode. */
const absolute = (url: string, base: URL) =>
  new URL(url, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}');

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);

function baseOf(portal: string | URL): URL {
  try {
    // Workers and servers have no page to be relative to.
    const page = (globalThis.location as Location | undefined)?.href;
    const base = new URL(portal, page);
    base.hash = '';
    base.search = '';
    base.pathname = withSlash(base.pathname);
    return base;
  } catch (cause) {
    throw new PortalError('no-portal', 'the address of the portal is no URL', {cause});
  }
}
