import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import {notFound} from '../http/problems.js';
import {sendFile} from '../http/send-file.js';
import type {Context} from '../platform/context.js';
import {createFileReader} from './read-file.js';

const year = 31_536_000;

/**
 * The built elements, for any page: they hold nothing of anybody. What has its hash in its name never changes; the rest is
 * asked for again after five minutes.
 */
export function cdnRoutes({config}: Context): Hono<Env> {
  const read = createFileReader(config.cdnDir);
  return new Hono<Env>().get('/cdn/*', async (c) => {
    const path = c.req.path.slice('/cdn/'.length);
    const file = await read(path);
    if (!file) return notFound(c);
    const hashed = /^c\/.+-[a-z0-9]{6,}\.js(\.map)?$/i.test(path);
    return sendFile(c, file, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': hashed
        ? `public, max-age=${year}, immutable`
        : 'public, max-age=300, stale-while-revalidate=86400',
    });
  });
}
