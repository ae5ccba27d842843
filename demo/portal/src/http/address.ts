import {getConnInfo} from '@hono/node-server/conninfo';
import type {Context as Call} from 'hono';

/** The other end of the socket; a portal behind a proxy puts its limits there. Empty under `app.request()`. */
export function addressOf(c: Call): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}
