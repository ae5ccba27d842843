import {catalogueRoutes} from '../../../contract/catalogue.js';
import {hasApi, must, mustRefuse, type Answer, type Asking, type Check, type PortalProbe} from '../probe.js';
import {anyParams, tableOf} from './problems.js';

/** Origins that look like a registered one, and are others. */
function lookalikes(origin: string): string[] {
  const {protocol, hostname, port} = new URL(origin);
  return [
    'https://foreign.example',
    `${origin}.foreign.example`,
    `${protocol}//foreign-${hostname}${port && `:${port}`}`,
    `${protocol}//${hostname}:${port === '4711' ? '4712' : '4711'}`,
    `${protocol === 'https:' ? 'http:' : 'https:'}//${hostname}${port && `:${port}`}`,
    'null',
  ];
}

const list = ({route}: PortalProbe, asking: Asking): Promise<Answer> =>
  route(catalogueRoutes.searchProcedures, {}, asking);

const allowedBy = ({headers}: Answer): string | null => headers.get('access-control-allow-origin');

const preflight = (probe: PortalProbe, origin: string, method: string): Promise<Answer> =>
  probe.route(
    catalogueRoutes.searchProcedures,
    {},
    {
      method: 'OPTIONS',
      origin,
      headers: {'access-control-request-method': method, 'access-control-request-headers': 'dvc-site'},
    },
  );

export const originChecks: Check[] = [
  {
    name: 'lets a page of the site’s origin read, that origin and no other',
    when: hasApi,
    async run(probe) {
      const answer = await list(probe, {origin: probe.origin});
      must(answer.status === 200, `${probe.origin} is answered with ${answer.status}`);
      must(allowedBy(answer) === probe.origin, `allows ${allowedBy(answer) ?? 'nobody'}`);
      must(/\borigin\b/i.test(answer.headers.get('vary') ?? ''), 'does not say Vary: Origin');
      must(!answer.headers.has('access-control-allow-credentials'), 'allows cookies');
    },
  },
  {
    name: 'lets such a page name its site (preflight)',
    when: hasApi,
    async run(probe) {
      const answer = await preflight(probe, probe.origin, 'GET');
      must(answer.status >= 200 && answer.status < 300, `answered ${answer.status}`);
      must(allowedBy(answer) === probe.origin, `allows ${allowedBy(answer) ?? 'nobody'}`);
      const headers = answer.headers.get('access-control-allow-headers') ?? '';
      must(/\bdvc-site\b/i.test(headers), `allows the headers: ${headers || 'none'}`);
    },
  },
  {
    name: 'answers pages of every other origin with a refusal',
    when: hasApi,
    async run(probe) {
      for (const origin of lookalikes(probe.origin))
        mustRefuse(await list(probe, {origin}), 403, 'origin-not-registered');
    },
  },
  {
    name: 'lets no other origin write (preflight)',
    when: hasApi,
    async run(probe) {
      for (const origin of lookalikes(probe.origin)) {
        const allowed = allowedBy(await preflight(probe, origin, 'POST'));
        must(allowed === null, `allows ${allowed ?? ''} to ${origin}`);
      }
    },
  },
  {
    name: 'knows its sites: a page with another key is refused',
    when: hasApi,
    async run(probe) {
      const headers = {'dvc-site': `no-such-site-${crypto.randomUUID()}`};
      mustRefuse(await list(probe, {origin: probe.origin, headers}), 404, 'site-unknown');
    },
  },
  {
    name: 'answers what is for its own pages to no other origin, not even the site’s',
    when: hasApi,
    async run({route, origin: registered}) {
      for (const one of tableOf('own'))
        for (const origin of [registered, 'https://foreign.example', 'null'])
          mustRefuse(await route(one, anyParams(one), {origin, body: '{}'}), 403, 'origin-not-registered');
    },
  },
];
