import {Hono} from 'hono';
import {signInOfficer} from '../officers/sign-in.js';
import {endSession} from '../officers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {dropCookie, keepCookie, officerOf, officerOnly, textOf, type DeskEnv} from './session.js';
import {signInPage} from './sign-in-page.js';

export function signInRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();

  routes.get('/sign-in', async (c) => {
    if (await officerOf(context, c)) return c.redirect('/desk/dossiers', 303);
    return c.html(signInPage());
  });
  routes.post('/sign-in', async (c) => {
    // there is no session yet to hold a token for the form: the page has to be ours
    const origin = c.req.header('origin');
    if (origin !== undefined && !context.origins().has(origin)) throw new Refusal('signed-out');
    const form = await c.req.formData().catch(() => new FormData());
    const name = textOf(form, 'name').trim();
    try {
      keepCookie(c, await signInOfficer(context, {name, password: textOf(form, 'password')}));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return c.html(signInPage(wordsOf(error), name), error.code === 'too-many' ? 429 : 401);
    }
    return c.redirect('/desk/dossiers', 303);
  });
  routes.post('/sign-out', officerOnly(context), async (c) => {
    await endSession(context.database.db, dropCookie(c));
    return c.redirect('/desk/sign-in', 303);
  });
  return routes;
}

const wordsOf = ({code, retryAfter = 60}: Refusal): string =>
  code === 'too-many'
    ? `Đã thử sai nhiều lần. Hãy thử lại sau ${Math.ceil(retryAfter / 60)} phút.`
    : 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.';
