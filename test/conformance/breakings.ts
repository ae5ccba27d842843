import {headers, instead, json, text, type Breaking} from './broken.js';

const description = /dvc-portal/;
const catalogue = /\/catalogue$/;
const procedures = /\/procedures$/;
const procedure = /\/procedures\/\d/;
const sessions = /\/sessions$/;
const wizard = /\/embed\/wizard$/;

const withPolicy =
  (from: RegExp, to: string): Breaking =>
  async ({url, answer}) => {
    const response = await answer();
    if (!url.pathname.startsWith('/embed/')) return response;
    const changed = new Headers(response.headers);
    changed.set(
      'content-security-policy',
      (response.headers.get('content-security-policy') ?? '').replace(from, to),
    );
    return new Response(await response.text(), {status: response.status, headers: changed});
  };

interface Catalogue {
  procedures: {code: string; agencies: string[]; formerCodes?: string[]; filing: string}[];
}

/** For each check, portals that break just that promise. */
export const breakings: Record<string, readonly Breaking[]> = {
  'describes itself': [
    instead(description, 200, '<h1>Welcome</h1>'),
    json(description, ({agencies: _, ...rest}: {agencies: unknown}) => rest),
    headers(description, {'set-cookie': 'seen=1'}),
  ],
  'speaks this version of the contract': [
    json(description, (body: object) => ({...body, contract: {min: 2, max: 3}})),
  ],
  'names every endpoint that its capabilities need': [
    json(description, ({endpoints: {api: _, ...endpoints}, ...rest}: {endpoints: {api: string}}) => ({
      ...rest,
      endpoints,
    })),
    json(description, ({endpoints, ...rest}: {endpoints: object}) => ({
      ...rest,
      endpoints: {...endpoints, procedure: '/p/'},
    })),
  ],
  'names only agencies that exist on its date, each once': [
    json(description, (body: object) => ({...body, landDate: '2026-11-24'})),
    json(description, ({agencies, ...rest}: {agencies: object[]}) => ({
      ...rest,
      agencies: [...agencies, agencies[0]],
    })),
  ],
  'lets any page read its description': [headers(description, {'access-control-allow-origin': null})],
  'describes every route of the contract in its OpenAPI document': [
    instead(/openapi\.json/, 404),
    json(
      /openapi\.json/,
      ({paths: {'/sessions': _, ...paths}, ...rest}: {paths: Record<string, object>}) => ({...rest, paths}),
    ),
  ],
  'has a catalogue, each procedure once': [
    json(catalogue, (body: Catalogue) => ({...body, procedures: []})),
    json(catalogue, ({procedures: all, ...rest}: Catalogue) => ({...rest, procedures: [...all, all[0]]})),
    instead(catalogue, 500, 'Internal Server Error'),
  ],
  'names in its description what its procedures refer to': [
    json(description, ({agencies, ...rest}: {agencies: {id: string}[]}) => ({
      ...rest,
      agencies: agencies.filter(({id}) => id !== 'so-gddt'),
    })),
  ],
  'answers every procedure of its catalogue whole': [
    instead(/\/procedures\/2\.002478$/, 404),
    json(/\/procedures\/2\.002478$/, ({form: _, ...rest}: {form?: object}) => rest),
  ],
  'says for every procedure that is handed over where to': [
    async (passing) =>
      json(description, ({endpoints: {home: _, ...endpoints}, ...rest}: {endpoints: {home?: string}}) => ({
        ...rest,
        endpoints,
      }))({
        ...passing,
        answer: () => json(procedure, ({handoff: _, ...rest}: {handoff?: object}) => rest)(passing),
      }),
  ],
  'files only what it is able to file': [
    json(description, ({capabilities, ...rest}: {capabilities: object}) => ({
      ...rest,
      capabilities: {...capabilities, filing: false},
    })),
  ],
  'uses no former code for another procedure': [
    json(catalogue, ({procedures: all, ...rest}: Catalogue) => ({
      ...rest,
      procedures: all.map((one, at) => (at === 0 ? {...one, formerCodes: [all[1]?.code]} : one)),
    })),
  ],
  'answers a former code with its successor': [instead(/\/procedures\/1\.000270$/, 404)],
  'finds a procedure by its name, also without diacritics, and pages to the end': [
    json(procedures, ({procedures: all, ...rest}: Catalogue) => ({...rest, procedures: all.slice(1)})),
    json(procedures, (body: object) => ({...body, total: 1_000})),
  ],
  'ignores query parameters that it does not know': [instead(/of-a-newer-page/, 400)],
  'answers 304 to who has its catalogue already': [
    headers(catalogue, {etag: null}),
    headers(catalogue, {etag: '"always-new"'}),
  ],
  'answers what it does not have with a problem document': [
    instead(/6\.999999/, 200),
    headers(/6\.999999/, {'content-type': 'application/json'}),
    instead(/of-a-newer-portal/, 404, '<h1>Not found</h1>'),
  ],
  'answers a body that is not of the route’s shape with a problem document': [instead(/\/accounts$/, 500)],
  'ignores members of a body that it does not know': [instead(/password-reset\/code/, 400)],
  'asks who is there on every route that needs a session': [
    instead(/\/account$/, 200),
    headers(/\/dossiers$/, {'www-authenticate': 'Basic realm="x"'}),
  ],
  'says nothing of a dossier to who guesses its reference': [instead(/\/tracking\//, 200)],
  'lets a page of the site’s origin read, that origin and no other': [
    headers(procedures, {'access-control-allow-origin': '*'}),
    headers(procedures, {vary: null}),
    headers(procedures, {'access-control-allow-credentials': 'true'}),
  ],
  'lets such a page name its site (preflight)': [
    headers(procedures, {'access-control-allow-headers': null}),
    headers(procedures, {'access-control-allow-origin': null}),
  ],
  'answers pages of every other origin with a refusal': [
    async ({headers: asked, url, answer}) =>
      asked.get('origin')?.includes('foreign-') && procedures.test(url.pathname)
        ? Response.json({procedures: [], total: 0})
        : answer(),
  ],
  'lets no other origin write (preflight)': [
    headers(procedures, {'access-control-allow-origin': '*'}, 'OPTIONS'),
  ],
  'knows its sites: a page with another key is refused': [
    async ({headers: asked, answer}) =>
      asked.get('dvc-site')?.startsWith('no-such') ? Response.json({procedures: [], total: 0}) : answer(),
  ],
  'answers what is for its own pages to no other origin, not even the site’s': [
    async ({headers: asked, url, answer}) =>
      asked.get('origin') === 'https://truong.example' && sessions.test(url.pathname)
        ? Response.json({}, {status: 401})
        : answer(),
  ],
  'begins no session without a proof of a key': [
    async ({headers: asked, url, answer}) =>
      sessions.test(url.pathname) && !asked.has('dpop') ? Response.json({access_token: 'x'}) : answer(),
  ],
  'asks for its own nonce in every proof, since clocks of phones are wrong': [
    headers(sessions, {'dpop-nonce': null}),
    instead(sessions, 200),
  ],
  'judges user name and password once the proof is right, and takes no proof twice': [
    (() => {
      const first = new Map<string, Promise<Response>>();
      // Answers a repeated proof as it answered the first.
      return async ({headers: asked, answer}) => {
        const proof = asked.get('dpop') ?? '';
        if (!proof) return answer();
        if (!first.has(proof)) first.set(proof, answer());
        return ((await first.get(proof)) as Response).clone();
      };
    })(),
  ],
  'speaks tus 1.0 where files go': [
    headers(/\/uploads/, {'tus-version': null, 'tus-resumable': null}, 'OPTIONS'),
  ],
  'shows and takes no file without its ticket': [
    instead(/\/uploads\//, 200, 'the file', 'GET'),
    instead(/\/uploads\//, 204, '', 'PATCH'),
  ],
  'says what a file may be: its size, its kinds, the size of a piece': [
    json(description, ({uploads: _, ...rest}: {uploads?: object}) => rest),
  ],
  'has a page for every view that a frame shows': [
    instead(/\/embed\/support/, 404),
    text(wizard, 'https://truong.example', 'https://other.example'),
    text(wizard, 'lang="vi"', ''),
  ],
  'lets the site’s pages frame it, and nobody else’s': [
    withPolicy(/frame-ancestors [^;]*/, 'frame-ancestors https:'),
    headers(wizard, {'x-frame-options': 'DENY'}),
  ],
  'lets nobody frame its own pages, or those of a site that it does not know': [
    withPolicy(/frame-ancestors 'none'/, 'frame-ancestors *'),
  ],
  'runs no script in its pages but its own files': [
    withPolicy(/script-src/, "script-src 'unsafe-inline'"),
    headers(wizard, {'content-security-policy': 'frame-ancestors https://truong.example'}),
  ],
  'tells neither types to guess nor addresses to others': [
    headers(wizard, {'x-content-type-options': null}),
    headers(wizard, {'referrer-policy': 'unsafe-url'}),
  ],
};
