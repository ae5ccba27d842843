import type {Logger} from 'pino';
import type {Land} from '../catalogue/land.js';
import type {Extensions} from '../extensions/extensions.js';
import type {DrawingOrder} from '../papers/drawings.js';
import type {Gateways} from '../payments/gateways/gateways.js';
import type {Config} from './config.js';
import type {OpenDatabase} from './database.js';

/** What the parts of the portal share; handed in, never global, so that two portals can run in one test. */
export interface Context {
  config: Config;
  database: OpenDatabase;
  log: Logger;
  /** Now; a test may hold it. */
  now: () => Date;
  /** Agencies, procedures and places that are valid on the land date. */
  land: () => Land;
  /** The portal's own modules. */
  extensions: Extensions;
  /** The ways to pay that are offered. */
  gateways: Gateways;
  /** The sheet of a paper, signed, as a PDF. */
  draw: (order: DrawingOrder) => Promise<Buffer>;
  /** The portal's origin as people know it, without a slash at the end. */
  origin: () => string;
  /** The same and the origin that it listens on: a proof may name either. */
  origins: () => ReadonlySet<string>;
}
