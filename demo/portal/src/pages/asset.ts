import {createHash} from 'node:crypto';
import type {Hono} from 'hono';
import type {Env} from '../http/env.js';

/** Serves a text of ours under an address that changes with it. @returns The address. */
export function serveAsset(routes: Hono<Env>, name: string, type: string, text: string): string {
  const path = `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 10)}-${name}`;
  routes.get(path, (c) =>
    c.body(text, 200, {'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable'}),
  );
  return path;
}
