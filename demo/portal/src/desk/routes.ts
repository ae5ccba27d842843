import {Hono} from 'hono';
import type {Context} from '../platform/context.js';
import {complaintRoutes} from './complaint-routes.js';
import {deskStyles} from './css/desk-styles.js';
import {dossierRoutes} from './dossier-routes.js';
import {moneyRoutes} from './money-routes.js';
import {deskProblem} from './problem-page.js';
import {deskHeaders} from './security.js';
import {officerOnly, type DeskEnv} from './session.js';
import {signInRoutes} from './sign-in-routes.js';
import {transferRoutes} from './transfer-routes.js';

/** The one-stop desk, under `/desk`: pages of HTML that work without a script. */
export function deskRoutes(context: Context): Hono<DeskEnv> {
  const desk = new Hono<DeskEnv>();
  desk.use(deskHeaders);
  desk.onError(deskProblem(context));
  desk.get('/desk.css', (c) =>
    c.body(deskStyles, 200, {'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache'}),
  );
  desk.route('/', signInRoutes(context));
  desk.use('/*', officerOnly(context));
  desk.get('/', (c) => c.redirect('/desk/dossiers', 303));
  desk.route('/', dossierRoutes(context));
  desk.route('/', transferRoutes(context));
  desk.route('/', moneyRoutes(context));
  desk.route('/', complaintRoutes(context));
  return desk;
}
