import type {Route} from '../../../../src/contract/route.js';
import {routes} from '../../../../src/contract/routes.js';

const table = (Object.values(routes) as Record<string, Route>[])
  .flatMap(Object.values)
  .map((route: Route) => ({
    route,
    pattern: new RegExp(`^/api/v1/${route.path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));

/** The contract's route for a request; `undefined` for a path of our own. */
export const matchRoute = (method: string, path: string): Route | undefined =>
  table.find(({route, pattern}) => route.method === method && pattern.test(path))?.route;
