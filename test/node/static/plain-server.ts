import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

/** A browser takes a page and a module by their type alone; that much every server knows. */
const known: Record<string, string> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript'};

/** A web server that knows next to nothing: JSON of a wrong type, 404 in HTML, no CORS preflight. */
export async function servePlainly(
  files: ReadonlyMap<string, string | Buffer>,
  prefix: string,
): Promise<{base: string; close: () => Promise<void>; asked: string[]}> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const path = decodeURI(request.url ?? '').replace(/[?#].*/, '');
    const file = path.startsWith(prefix) ? files.get(path.slice(prefix.length)) : undefined;
    if (request.method !== 'GET' || file === undefined) {
      response
        .writeHead(request.method === 'GET' ? 404 : 501, {'content-type': 'text/html'})
        .end('<h1>Error</h1>');
      return;
    }
    response.writeHead(200, {'content-type': known[extname(path)] ?? 'application/octet-stream'}).end(file);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  return {base: `http://127.0.0.1:${port}${prefix}`, close: () => closed(server), asked};
}

const closed = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};
