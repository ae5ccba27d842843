import type {FrameView} from './messages.js';

/** Pages that are the portal's own only: no frame shows them. */
export type OwnPage = 'handover';

/** What the portal writes into `<meta name="dvc-embed">` of a page that shows a view. */
export interface GuestConfig {
  view: FrameView | OwnPage;
  /** Empty on the portal's own top-level page. */
  siteKey: string;
  /** Origins whose pages may show this frame; none on the portal's own page. */
  origins: readonly string[];
  /** The portal's base URL. */
  portal: URL;
  /** The portal's own modules, from its own origin. */
  extensions: readonly URL[];
}

/** @throws {Error} A page without it, or with something else in it: the portal serves them. */
export function readConfig(page: Document): GuestConfig {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="dvc-embed"]');
  if (!meta) throw new Error('No <meta name="dvc-embed"> on this page');
  const {view, siteKey, origins, portal, extensions} = JSON.parse(meta.content) as Partial<
    Record<string, unknown>
  >;
  return {
    view: String(view) as GuestConfig['view'],
    siteKey: typeof siteKey === 'string' ? siteKey : '',
    origins: Array.isArray(origins) ? origins.filter((origin) => typeof origin === 'string') : [],
    portal: new URL(typeof portal === 'string' ? portal : '/', page.baseURI),
    extensions: (Array.isArray(extensions) ? extensions : []).map(
      (address) => new URL(String(address), page.baseURI),
    ),
  };
}
