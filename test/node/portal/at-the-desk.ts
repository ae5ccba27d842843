import type {TestPortal} from './start-test-portal.js';

export interface AtTheDesk {
  /** A page of the desk, as its HTML. */
  page(path: string): Promise<string>;
  get(path: string): Promise<Response>;
  /** Posts a form that stands on a page, with what the page put into it and what the officer typed. */
  post(
    page: string,
    action: string,
    fields?: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ): Promise<Response>;
  cookie: string;
}

/** An officer, signed in at the desk. */
export async function atTheDesk(portal: TestPortal): Promise<AtTheDesk> {
  const signedIn = await fetch(`${portal.url}/desk/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({...portal.officer}),
    headers: {origin: portal.url},
    redirect: 'manual',
  });
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = (path: string) => fetch(portal.url + path, {headers: {cookie}, redirect: 'manual'});
  const page = async (path: string) => (await get(path)).text();
  return {
    cookie,
    get,
    page,
    async post(path, action, fields = {}, headers = {}) {
      const html = await page(path);
      const form = html.split('<form').find((one) => one.includes(`action="${action}"`)) ?? '';
      const body = new URLSearchParams();
      for (const name of ['csrf', 'version']) {
        const [, value] =
          new RegExp(`name="${name}" value="([^"]*)"`).exec(name === 'csrf' ? html : form) ?? [];
        if (value !== undefined) body.set(name, value);
      }
      for (const [name, value] of Object.entries(fields)) {
        body.delete(name);
        for (const one of [value].flat()) body.append(name, one);
      }
      return fetch(portal.url + action, {
        method: 'POST',
        body,
        headers: {cookie, ...headers},
        redirect: 'manual',
      });
    },
  };
}
