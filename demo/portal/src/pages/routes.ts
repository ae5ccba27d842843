import {Hono, type Context as Call} from 'hono';
import {openApi} from '../../../../src/contract/openapi.js';
import {portalName} from '../description/names.js';
import type {Env} from '../http/env.js';
import type {Context} from '../platform/context.js';
import {serveAsset} from './asset.js';
import {docs} from './docs.js';
import {home} from './home.js';
import {layout, type Layout} from './layout.js';
import {icon, pageStyles} from './styles.js';
import {homeWords} from './words.js';

const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The portal's pages for people, without a line of script, and its documents for developers. */
export function pageRoutes({land, origin}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const stylesheet = serveAsset(routes, 'portal.css', 'text/css; charset=utf-8', pageStyles);
  const page = (c: Call, parts: Omit<Layout, 'stylesheet'>) =>
    c.html(layout({...parts, stylesheet}), 200, {
      'Content-Security-Policy': policy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    });
  const langOf = (c: Call) => (c.req.query('lang') === 'en' ? 'en' : 'vi');

  routes.get('/', (c) => {
    const lang = langOf(c);
    return page(c, {lang, path: '/', title: homeWords[lang].title, content: home(lang, land())});
  });
  routes.get('/docs', (c) => {
    const lang = langOf(c);
    const title = `${homeWords[lang].contract} · ${portalName[lang]}`;
    return page(c, {lang, path: '/docs', title, content: docs(land())});
  });
  routes.get('/icon.svg', (c) =>
    c.body(icon, 200, {'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400'}),
  );
  routes.get('/openapi.json', (c) =>
    c.json(openApi(`${origin()}/api/v1`), 200, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    }),
  );
  return routes;
}
