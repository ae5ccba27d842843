import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {portalDescription} from '../../../src/testing/examples/portal.js';

export interface Heard {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
  /** ms */
  at: number;
}

export type Handler = (heard: Heard, response: ServerResponse) => void | Promise<void>;

export interface ScriptedPortal {
  url: string;
  heard: Heard[];
  /** Answers of a route in order; the last one is repeated. */
  on(route: string, ...handlers: Handler[]): void;
  of(route: string): Heard[];
  close(): Promise<void>;
}

/** A real HTTP server that says what a test tells it to. It describes itself unless told otherwise. */
export async function startScriptedPortal(description: object = portalDescription): Promise<ScriptedPortal> {
  const handlers = new Map<string, Handler[]>();
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const entry: Heard = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? undefined : JSON.parse(text),
        at: performance.now(),
      };
      heard.push(entry);
      const own = handlers.get(`${entry.method} ${entry.path.split('?')[0]}`) ?? [];
      const handler = own.length > 1 ? own.shift() : own[0];
      if (handler) void handler(entry, response);
      else response.writeHead(404, {'content-type': 'text/html'}).end('<h1>Not found</h1>');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const portal: ScriptedPortal = {
    url: `http://127.0.0.1:${port}/`,
    heard,
    on: (route, ...own) => void handlers.set(route, own),
    of: (route) => heard.filter(({method, path}) => `${method} ${path.split('?')[0]}` === route),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  portal.on('GET /.well-known/dvc-portal', json(description));
  return portal;
}

export const json =
  (body: object, status = 200, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    void response
      .writeHead(status, {'content-type': 'application/json', ...headers})
      .end(JSON.stringify(body));

export const problem = (
  code: string,
  status: number,
  headers: Record<string, string> = {},
  rest = {},
): Handler =>
  json({type: `urn:dvc:problem:${code}`, title: 'Not shown', status, code, ...rest}, status, headers);

export const html: Handler = (_, response) =>
  void response.writeHead(200, {'content-type': 'text/html'}).end('<p>Đăng nhập Wi-Fi</p>');

/** The connection breaks before anything is said. */
export const drop: Handler = (_, response) => void response.destroy();
/** The connection breaks in the middle of the body. */
export const cutShort: Handler = (_, response) => {
  response.writeHead(200, {'content-type': 'application/json', 'content-length': '1000'});
  response.write('{"version":', () => response.destroy());
};
export const silent: Handler = () => undefined;
