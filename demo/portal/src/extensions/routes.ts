import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import {notFound} from '../http/problems.js';
import type {Context} from '../platform/context.js';

/** Address of what the portal's frames load of an extension. */
export const extensionPage = (name: string): string => `/extensions/${encodeURIComponent(name)}/index.js`;

/** Only modules by a plain name: nothing of a folder is reached that was not put there to be served. */
const moduleName = /^[a-z0-9][a-z0-9-]*\.js$/;

/** `/extensions/{name}/{module}.js`: from the portal's own origin, as its frames' policy asks. */
export function extensionRoutes({extensions}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/extensions/:name/:module', async (c) => {
    const folder = extensions.pages.get(c.req.param('name'));
    const module = c.req.param('module');
    const code = folder && moduleName.test(module) ? await read(join(folder, module)) : undefined;
    if (code === undefined) return notFound(c);
    return c.body(code, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'no-cache',
    });
  });
  return routes;
}

const read = (path: string) => readFile(path, 'utf8').catch(() => undefined);
