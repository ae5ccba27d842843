import {deleteCookie, getCookie, setCookie} from 'hono/cookie';
import type {Context as Call} from 'hono';
import {createMiddleware} from 'hono/factory';
import {readSession, type OfficerSession} from '../officers/store.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {sameText} from '../platform/secrets.js';

export interface DeskEnv {
  Variables: {
    officer: OfficerSession;
    /** Of a POST: what its form held, with the session's token already checked. */
    form: FormData;
  };
}

export type DeskCall = Call<DeskEnv>;

const cookie = 'dvc_desk';

export const keepCookie = (c: Call, token: string): void =>
  setCookie(c, cookie, token, {
    path: '/desk',
    httpOnly: true,
    sameSite: 'Strict',
    secure: new URL(c.req.url).protocol === 'https:',
  });

/** Takes the cookie away. @returns What it held. */
export function dropCookie(c: Call): string {
  const token = getCookie(c, cookie) ?? '';
  deleteCookie(c, cookie, {path: '/desk'});
  return token;
}

/** Who is signed in at the desk; nobody is an officer by any other way than this cookie. */
export async function officerOf(context: Context, c: Call): Promise<OfficerSession | undefined> {
  const token = getCookie(c, cookie);
  return token ? readSession(context.database.db, token, context.now()) : undefined;
}

/**
 * Lets only a signed-in officer through, others to the sign-in page; what is posted needs the token of the desk's own
 * forms.
 */
export const officerOnly = (context: Context) =>
  createMiddleware<DeskEnv>(async (c, next) => {
    const session = await officerOf(context, c);
    if (!session) return c.redirect('/desk/sign-in', 303);
    c.set('officer', session);
    if (c.req.method === 'POST') {
      const form = await c.req.formData().catch(() => new FormData());
      if (!sameText(textOf(form, 'csrf'), session.csrf)) throw new Refusal('signed-out');
      c.set('form', form);
    }
    await next();
    return undefined;
  });

/** A form's text field; empty when it is missing. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
