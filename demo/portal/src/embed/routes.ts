import {Hono} from 'hono';
import {extensionPage} from '../extensions/routes.js';
import type {Env} from '../http/env.js';
import {notFound} from '../http/problems.js';
import {serveAsset} from '../pages/asset.js';
import {Refusal} from '../platform/refusal.js';
import type {Context} from '../platform/context.js';
import {findSite} from '../sites/store.js';
import {createPreloads, views} from './manifest.js';
import {embedPage} from './page.js';
import {embedStyles} from './styles.js';

/** Nothing inline, nothing from elsewhere; `frame-ancestors` are the site's origins and nobody else. */
const policy = (ancestors: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html dvc-workers',
  ].join('; ');

/** `/embed/{view}?site=KEY`: what the frames of a site show. Without a site it is the portal's own page. */
export function embedRoutes({config, database, extensions}: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const stylesheet = serveAsset(routes, 'embed.css', 'text/css; charset=utf-8', embedStyles);
  const modules = [...extensions.pages.keys()].map(extensionPage);
  const preloads = createPreloads(config.cdnDir);
  routes.get('/embed/:view', async (c) => {
    const view = c.req.param('view');
    const key = c.req.query('site') ?? '';
    // a key in the address is for the portal's own window, never for a frame on a page
    if (!views.includes(view) || (view === 'handover' && key !== '')) return notFound(c);
    const site = key === '' ? undefined : await findSite(database.db, key);
    if (key !== '' && !site) throw new Refusal('site-unknown');
    const lang = c.req.query('lang') === 'en' ? 'en' : 'vi';
    return c.html(
      embedPage({view, lang, site, stylesheet, preloads: preloads(view, lang), extensions: modules}),
      200,
      {
        'Content-Security-Policy': policy(site?.origins ?? []),
        'Cross-Origin-Resource-Policy': site ? 'cross-origin' : 'same-origin',
        ...(!site && {'Cross-Origin-Opener-Policy': 'same-origin'}),
        'Cache-Control': 'no-cache',
      },
    );
  });
  return routes;
}
