import type {Generated} from 'kysely';

export interface SiteTables {
  sites: {
    key: string;
    /** The least isolation that personal elements need on this site: `frame`, or `inline` for who owns the page. */
    isolation: Generated<'frame' | 'inline'>;
  };
  site_origins: {
    site_key: string;
    origin: string;
  };
}
