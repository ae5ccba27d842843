import * as z from '../../../contract/zod.js';
import {must, type Answer, type Check, type PortalProbe} from '../probe.js';

const views = ['wizard', 'register', 'login', 'payment', 'tracker', 'search', 'support'];

const embeds: Check['when'] = ({endpoints}) => endpoints.embed !== undefined;

/** What the page tells its script. */
const Config = z.looseObject({view: z.string(), siteKey: z.string(), origins: z.array(z.string())});

const page = (probe: PortalProbe, view: string, query: Record<string, string>): Promise<Answer> => {
  const url = new URL(view, probe.endpoint('embed').href.replace(/\/?$/, '/'));
  url.search = new URLSearchParams(query).toString();
  return probe.ask(url);
};

const framed = (probe: PortalProbe, view: string) => page(probe, view, {site: probe.siteKey, lang: 'vi'});

/** The sources of a directive; `undefined`: the policy has none. */
function directive({headers}: Answer, name: string): string[] | undefined {
  const directives = (headers.get('content-security-policy') ?? '').split(';').map((one) => one.trim());
  return directives
    .map((one) => one.split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1);
}

export const embedChecks: Check[] = [
  {
    name: 'has a page for every view that a frame shows',
    when: embeds,
    async run(probe) {
      for (const view of views) {
        const {status, headers, text} = await framed(probe, view);
        must(status === 200, `${view} answered ${status}`);
        must(/^text\/html\b/.test(headers.get('content-type') ?? ''), `${view} is no HTML`);
        must(/<script type="?module"? src=/.test(text), `${view} has no script`);
        must(/<html lang="?vi"?/.test(text), `${view} does not say that it is Vietnamese`);
        const {view: shown, siteKey, origins} = configOf(text, view);
        must(shown === view && siteKey === probe.siteKey, `${view} says ${shown} of ${siteKey}`);
        must(origins.includes(probe.origin), `${view} does not name ${probe.origin} as a parent`);
      }
    },
  },
  {
    name: 'lets the site’s pages frame it, and nobody else’s',
    when: embeds,
    async run(probe) {
      for (const view of views) {
        const answer = await framed(probe, view);
        const ancestors = directive(answer, 'frame-ancestors') ?? [];
        must(
          ancestors.includes(probe.origin),
          `${view}: frame-ancestors ${ancestors.join(' ') || 'missing'}`,
        );
        const wide = ancestors.filter(
          (one) => !URL.canParse(one) || new URL(one).origin !== one || one.includes('*'),
        );
        must(wide.length === 0, `${view}: frame-ancestors ${wide.join(' ')} is wider than origins`);
        must(!answer.headers.has('x-frame-options'), `${view}: X-Frame-Options forbids every frame`);
      }
    },
  },
  {
    name: 'lets nobody frame its own pages, or those of a site that it does not know',
    when: embeds,
    async run(probe) {
      for (const query of [{}, {site: `no-such-site-${crypto.randomUUID()}`}]) {
        const answer = await page(probe, 'login', query);
        must('site' in query || answer.status === 200, `its own page answered ${answer.status}`);
        const ancestors = directive(answer, 'frame-ancestors')?.join(' ');
        must(ancestors === "'none'", `frame-ancestors ${ancestors ?? 'missing'}`);
      }
    },
  },
  {
    name: 'runs no script in its pages but its own files',
    when: embeds,
    async run(probe) {
      for (const view of views) {
        const answer = await framed(probe, view);
        const scripts = directive(answer, 'script-src') ?? directive(answer, 'default-src');
        must(scripts, `${view}: no Content-Security-Policy for scripts`);
        const loose = scripts.filter((one) => /unsafe-|^\*|^(data|blob|https?):$/.test(one));
        must(loose.length === 0, `${view}: script-src ${loose.join(' ')}`);
      }
    },
  },
  {
    name: 'tells neither types to guess nor addresses to others',
    when: embeds,
    async run(probe) {
      for (const view of views) {
        const {headers} = await framed(probe, view);
        must(headers.get('x-content-type-options') === 'nosniff', `${view}: no nosniff`);
        const referrer = headers.get('referrer-policy') ?? 'none set';
        must(
          /^(no-referrer|same-origin|strict-origin)/.test(referrer),
          `${view}: Referrer-Policy ${referrer}`,
        );
      }
    },
  },
];

function configOf(html: string, view: string): z.infer<typeof Config> {
  const [tag = ''] = /<meta[^>]*name="dvc-embed"[^>]*>/.exec(html) ?? [];
  const [, , content] = /content=(["'])(.*?)\1/s.exec(tag) ?? [];
  must(content !== undefined, `${view} has no <meta name="dvc-embed">`);
  const json = content.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const result = Config.safeParse(parsed(json));
  must(result.success, `${view}: its <meta name="dvc-embed"> does not parse`);
  return result.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
