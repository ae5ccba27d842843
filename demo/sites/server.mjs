// Serves the two pages that embed, each on a port of its own, to this machine only.
// In HTML the token __PORTAL__ becomes PORTAL_URL, so that the pages name the portal that runs beside them;
// a real school's page simply has the address there.
import {once} from 'node:events';
import {fstatSync} from 'node:fs';
import {readFile, realpath} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {dirname, extname, join, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const portal = new URL(process.env.PORTAL_URL ?? 'http://127.0.0.1:8080').href.replace(/\/$/, '');
const here = dirname(fileURLToPath(import.meta.url));
const packageFolder = (name) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** Folders of packages under the address that a school's theme gives them. */
const libraries = {
  '/assets/bootstrap/': join(packageFolder('bootstrap'), 'dist'),
  '/assets/jquery/': join(packageFolder('jquery'), 'dist'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** The file that an address means, or `null` when it is not one of ours to give. */
async function find(site, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // Names of plain files and folders only: no dots first, no way up, no other separators.
  if (!/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/.test(path) || path.includes('..')) return null;
  if (path.endsWith('/')) path += 'index.html';
  const [prefix, folder] = Object.entries(libraries).find(([at]) => path.startsWith(at)) ?? [
    '/',
    join(here, site),
  ];
  if (!(extname(path) in types)) return null;
  try {
    const [root, file] = await Promise.all([
      realpath(folder),
      realpath(join(folder, path.slice(prefix.length))),
    ]);
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

async function answer(site, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {allow: 'GET, HEAD'}).end();
    return;
  }
  const file = await find(site, new URL(request.url ?? '/', 'http://localhost').pathname);
  if (!file) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Không tìm thấy trang.\n');
    return;
  }
  const extension = extname(file);
  const content = await readFile(file);
  const body = extension === '.html' ? content.toString().replaceAll('__PORTAL__', portal) : content;
  response.writeHead(200, {
    'content-type': types[extension],
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function serve(site, port) {
  const server = createServer((request, response) => {
    answer(site, request, response).catch(() => response.headersSent || response.writeHead(500).end());
  });
  server.listen(Number(port ?? 0), '127.0.0.1');
  await once(server, 'listening');
  return `http://localhost:${server.address().port}`;
}

/** Standard input is watched only where a Node parent made it (a socket); else the parent's number tells. */
function endWithParent() {
  const end = () => process.exit(0);
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
  try {
    if (fstatSync(0).isSocket()) process.stdin.on('close', end).resume();
  } catch {
    // No standard input at all.
  }
}

const school = await serve('school', process.env.SCHOOL_PORT);
const district = await serve('district', process.env.DISTRICT_PORT);
endWithParent();
console.log(JSON.stringify({ready: {school, district}}));
