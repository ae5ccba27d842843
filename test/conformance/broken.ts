/** A portal's answer on its way to who asked. */
export interface Passing {
  url: URL;
  method: string;
  headers: Headers;
  body: string | undefined;
  /** What the portal itself answers. */
  answer: () => Promise<Response>;
}

export type Breaking = (passing: Passing) => Promise<Response>;

/** `fetch`, with every answer of the portal going through one that breaks it. */
export const brokenBy =
  (breaking: Breaking): typeof fetch =>
  (input, init = {}) =>
    breaking({
      url: new URL(input instanceof Request ? input.url : input),
      method: init.method ?? 'GET',
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? init.body : undefined,
      answer: () => fetch(input, init),
    });

const rebuilt = (
  response: Response,
  body: BodyInit | null,
  headers = response.headers,
  status = response.status,
) => new Response([204, 205, 304].includes(status) ? null : body, {status, headers});

/** Changes the JSON of good answers from this path. */
export const json =
  (path: RegExp, change: (body: never) => unknown): Breaking =>
  async ({url, answer}) => {
    const response = await answer();
    if (!path.test(url.pathname) || !response.ok) return response;
    return rebuilt(response, JSON.stringify(change((await response.json()) as never)));
  };

/** Sets (or with null takes away) headers of answers from this path. */
export const headers =
  (path: RegExp, changes: Record<string, string | null>, method?: string): Breaking =>
  async (passing) => {
    const response = await passing.answer();
    if (!path.test(passing.url.pathname) || (method && passing.method !== method)) return response;
    const changed = new Headers(response.headers);
    for (const [name, value] of Object.entries(changes))
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    return rebuilt(response, await response.text(), changed);
  };

/** Answers this path with something else altogether. */
export const instead =
  (path: RegExp, status: number, body = '{}', method?: string): Breaking =>
  async (passing) =>
    path.test(passing.url.pathname + passing.url.search) && (!method || passing.method === method)
      ? new Response([204, 205, 304].includes(status) ? null : body, {
          status,
          headers: {'content-type': 'application/json'},
        })
      : passing.answer();

/** Changes the text of a page. */
export const text =
  (path: RegExp, from: RegExp | string, to: string): Breaking =>
  async ({url, answer}) => {
    const response = await answer();
    if (!path.test(url.pathname)) return response;
    return rebuilt(response, (await response.text()).replaceAll(from, to));
  };
