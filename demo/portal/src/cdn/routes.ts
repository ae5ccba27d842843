import {Hono} from 'hono';
import type {Env} from '../http/env.js';
import {notFound} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {createFileReader, encodingFor} from './read-file.js';

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
    const encoding = encodingFor(c.req.header('accept-encoding'));
    const etag = `"${file.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const hashed = /^c\/.+-[a-z0-9]{6,}\.js(\.map)?$/i.test(path);
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': hashed
        ? `public, max-age=${year}, immutable`
        : 'public, max-age=300, stale-while-revalidate=86400',
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
    return c.body(await file.body(encoding), 200, {
      ...headers,
      'Content-Type': file.type,
      ...(encoding !== 'identity' && {'Content-Encoding': encoding}),
    });
  });
}
