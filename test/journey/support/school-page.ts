import {createServer} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';

export interface SchoolPage {
  /** The origin to register at a portal. */
  origin: string;
  /** What is in its body, from the next request on. */
  body: string;
  /** Sent with it, from the next request on. */
  headers: Record<string, string>;
  close(): void;
}

/** A page of a school, of another site than the portal's, with whatever a test puts into it. */
export async function openSchoolPage(): Promise<SchoolPage> {
  const page: SchoolPage = {origin: '', body: '', headers: {}, close: () => void server.close()};
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...page.headers})
      .end(`<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>Trường THPT</title><body>${page.body}</body></html>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  page.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  page.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return page;
}
