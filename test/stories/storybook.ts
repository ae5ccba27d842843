import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

const folder = 'storybook-static';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a strict page would forbid our code: other hosts than the portal's, `eval`, objects. Storybook itself has inline scripts. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https://portal.example",
  "worker-src 'self'",
  "frame-src 'self' https://portal.example",
  "base-uri 'none'",
].join('; ');

export interface Story {
  id: string;
  title: string;
  name: string;
}

/** Builds the stories. @throws {Error} It failed; what was said has been printed. */
export async function buildStories(): Promise<Story[]> {
  const child = spawn(process.execPath, ['scripts/storybook.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) {
    console.error(said);
    throw new Error('The stories could not be built');
  }
  const {entries} = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story & {type: string}>;
  };
  return Object.values(entries).filter(({type}) => type === 'story');
}

/** Serves what was built, under that policy. */
export async function serveStories(): Promise<{url: string; close: () => void}> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path)).then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': types[extname(path)] ?? 'application/octet-stream',
            'content-security-policy': policy,
            // names in `assets` say what is in them
            'cache-control': path.includes('assets') ? 'max-age=600' : 'no-cache',
          })
          .end(content),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
