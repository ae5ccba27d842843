import {CodeSent, accountRoutes} from '../../../contract/accounts.js';
import {catalogueRoutes} from '../../../contract/catalogue.js';
import {dossierRoutes} from '../../../contract/dossiers.js';
import type {Route} from '../../../contract/route.js';
import {routes} from '../../../contract/routes.js';
import {newReference} from '../../../vietnam/reference.js';
import {hasApi, must, mustRefuse, read, type Check} from '../probe.js';

/** A code that the national catalogue has not given out, and an id that nobody made. */
const unknownCode = '6.999999';
const unknownId = '01900000-0000-7000-8000-000000000000';

export const tableOf = (auth: Route['auth']): Route[] =>
  (Object.values(routes) as Record<string, Route>[])
    .flatMap((group) => Object.values(group))
    .filter((route) => route.auth === auth);

/** An id for every parameter of a route's path. */
export const anyParams = ({path}: Route) =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, unknownId]));

export const problemChecks: Check[] = [
  {
    name: 'answers what it does not have with a problem document',
    when: hasApi,
    async run({route}) {
      mustRefuse(await route(catalogueRoutes.procedure, {code: unknownCode}), 404, 'not-found');
      mustRefuse(await route({...catalogueRoutes.catalogue, path: 'of-a-newer-portal'}), 404, 'not-found');
    },
  },
  {
    name: 'answers a body that is not of the route’s shape with a problem document',
    when: ({capabilities}) => capabilities.accounts,
    async run({route, own}) {
      for (const body of ['{', '[]', '{"username": 1}'])
        mustRefuse(await route(accountRoutes.register, {}, {origin: own, body}), 400, 'malformed');
    },
  },
  {
    name: 'ignores members of a body that it does not know',
    when: ({capabilities}) => capabilities.accounts,
    async run({route, own}) {
      const body = JSON.stringify({username: nobody(), 'of-a-newer-page': {deep: [1]}});
      const {requestPasswordReset} = accountRoutes;
      const answer = await route(requestPasswordReset, {}, {origin: own, body});
      must(answer.status === requestPasswordReset.status, `answered ${answer.status}`);
      read(CodeSent, answer);
    },
  },
  {
    name: 'asks who is there on every route that needs a session',
    when: hasApi,
    async run({route, own}) {
      for (const one of tableOf('session')) {
        const answer = await route(one, anyParams(one), {origin: own, ...(one.body && {body: '{}'})});
        mustRefuse(answer, 401, 'signed-out');
        const challenge = answer.headers.get('www-authenticate') ?? 'nothing';
        must(/^DPoP\b/.test(challenge), `${one.path} asks by ${challenge}, not by DPoP`);
      }
    },
  },
  {
    name: 'says nothing of a dossier to who guesses its reference',
    when: ({capabilities}) => capabilities.tracking,
    async run({route}) {
      const guess = newReference(crypto.getRandomValues(new Uint8Array(10)));
      for (const handle of [guess, '000.00.00.X99-000101-0001', 'x'])
        mustRefuse(await route(dossierRoutes.track, {handle}), 404, 'not-found');
    },
  },
];

/** A user name that nobody has. */
export const nobody = (): string => `khong.ai.${crypto.randomUUID().slice(0, 8)}`;
