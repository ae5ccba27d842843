import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import type {Hono} from 'hono';

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves an app to this machine only.
 * The printed name is `localhost`, the bound address 127.0.0.1: where `localhost` means ::1 first,
 * clients fall back, while a mail client that asks for an IPv4 address would not find ::1.
 * @param port - 0 for a free one.
 */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const {port: bound} = server.address() as AddressInfo;
  return {
    url: `http://localhost:${bound}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
