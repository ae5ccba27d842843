import {once} from 'node:events';
import {connect, createServer, type AddressInfo, type Socket} from 'node:net';

/** A line between a page and a portal that is cut whenever so many bytes have gone up. */
export interface DroppingLine {
  url: string;
  /** Where the portal is, known only once it was told this line's address. */
  leadsTo(port: number): void;
  /** Bytes upwards after which the line is cut, each counted from now on. */
  cutAfter(bytes: readonly number[]): void;
  drops(): number;
  close(): Promise<void>;
}

export async function openDroppingLine(): Promise<DroppingLine> {
  const open = new Set<Socket>();
  let portal = 0;
  let up = 0;
  let drops = 0;
  let cuts: number[] = [];
  const cut = () => {
    drops += 1;
    for (const socket of open) socket.destroy();
  };
  const server = createServer((near) => {
    const far = connect(portal, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    far.pipe(near);
    near.on('data', (bytes) => {
      up += bytes.length;
      if (!far.write(bytes)) {
        near.pause();
        far.once('drain', () => near.resume());
      }
      if (up >= (cuts[0] ?? Infinity)) {
        cuts.shift();
        cut();
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadsTo: (port) => (portal = port),
    cutAfter(bytes) {
      up = 0;
      drops = 0;
      cuts = [...bytes].sort((a, b) => a - b);
    },
    drops: () => drops,
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
