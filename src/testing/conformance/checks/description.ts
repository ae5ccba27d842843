import {contractVersion, isValidOn, PortalDescription} from '../../../contract/portal.js';
import {routes} from '../../../contract/routes.js';
import type {Route} from '../../../contract/route.js';
import {dateInVietnam} from '../../../vietnam/dates.js';
import {hasApi, jsonOf, Miss, must, read, type Answer, type Check, type Probe} from '../probe.js';

/**
 * Finds the description as the client does: at its well-known place, else `dvc-portal.json` beside the base.
 * @throws {Miss} Neither parses.
 */
export async function findDescription(
  probe: Probe,
  base: URL,
): Promise<{description: PortalDescription; answer: Answer}> {
  const misses: string[] = [];
  for (const path of ['.well-known/dvc-portal', 'dvc-portal.json'])
    try {
      const answer = await probe.ask(new URL(path, base));
      return {description: read(PortalDescription, answer), answer};
    } catch (error) {
      if (!(error instanceof Miss)) throw error;
      misses.push(error.message);
    }
  throw new Miss(misses.join('; '));
}

/** What is claimed, and the endpoint that it can't do without. */
const needs = {accounts: 'api', filing: 'api', payments: 'api', tracking: 'api', events: 'api'} as const;

export const descriptionChecks: Check[] = [
  {
    name: 'speaks this version of the contract',
    async run({description: {contract}}) {
      must(
        contract.min <= contractVersion && contractVersion <= contract.max,
        `speaks ${contract.min} to ${contract.max}, not ${contractVersion}`,
      );
    },
  },
  {
    name: 'names every endpoint that its capabilities need',
    async run({description, endpoint}) {
      for (const name of Object.keys(description.endpoints)) endpoint(name);
      must(description.endpoints.procedure.includes('{code}'), 'endpoints.procedure has no {code}');
      for (const [claim, name] of Object.entries(needs)) if (description.capabilities[claim]) endpoint(name);
      if (description.capabilities.filing) for (const name of ['uploads', 'embed']) endpoint(name);
    },
  },
  {
    name: 'names only agencies that exist on its date, each once',
    async run({description: {agencies, landDate}}) {
      const on = landDate ?? dateInVietnam(new Date());
      const ids = agencies.map(({id}) => id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      must(twice.length === 0, `twice: ${twice.join(', ')}`);
      const gone = agencies.filter((agency) => !isValidOn(agency, on)).map(({id}) => id);
      must(gone.length === 0, `not there on ${on}: ${gone.slice(0, 5).join(', ')}`);
    },
  },
  {
    name: 'lets any page read its description',
    when: hasApi,
    async run({ask, at}) {
      const {headers} = await ask(at, {
        origin: 'https://anywhere.example',
      });
      const allowed = headers.get('access-control-allow-origin');
      must(allowed === '*' || allowed === 'https://anywhere.example', `allows ${allowed ?? 'nobody'}`);
    },
  },
  {
    name: 'describes every route of the contract in its OpenAPI document',
    when: hasApi,
    async run({ask, base}) {
      const answer = await ask(new URL('openapi.json', base));
      must(answer.status === 200, `/openapi.json answered ${answer.status}`);
      const {openapi, paths = {}} = jsonOf(answer) as {openapi?: string; paths?: Record<string, object>};
      must(openapi?.startsWith('3.1'), `/openapi.json says openapi ${openapi ?? 'nothing'}`);
      const missing = (Object.values(routes) as Record<string, Route>[])
        .flatMap((group) => Object.values(group))
        .filter(({method, path}) => !(method.toLowerCase() in (paths[`/${path}`] ?? {})));
      must(
        missing.length === 0,
        `not described: ${missing.map(({method, path}) => `${method} ${path}`).join(', ')}`,
      );
    },
  },
];
