import {randomInt} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:net';

const listen = async (port, host) => {
  const server = createServer();
  server.listen({port, host, exclusive: true});
  await once(server, 'listening');
  return server;
};

const close = (server) => new Promise((resolve) => server.close(resolve));

/** `localhost` may be either; a machine without IPv6 has only the first. */
const hosts = ['127.0.0.1', '::1'];
const absent = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT']);

/** Takes a port on all hosts, or gives back none of it. */
const take = async (port) => {
  const held = [];
  try {
    for (const host of hosts) {
      try {
        held.push(await listen(port, host));
      } catch (error) {
        if (!absent.has(error.code)) throw error;
      }
    }
    return held;
  } catch (error) {
    await Promise.all(held.map(close));
    throw error;
  }
};

/** Below those that systems hand out by themselves: a client's connection never takes the port of a server that restarts. */
const anyPort = () => randomInt(20_000, 32_768);

/**
 * Ports that are free on 127.0.0.1 and on ::1.
 * @param {number} first - The first of `count` consecutive ports; 0 means any.
 * @param {number} count
 * @returns {Promise<number[]>}
 * @throws {Error} One of the consecutive ports is in use, or may not be opened.
 */
export const freePorts = async (first, count) => {
  const taken = [];
  try {
    for (let tries = 0; taken.length < count;) {
      try {
        taken.push(await take(first === 0 ? anyPort() : first + taken.length));
      } catch (error) {
        if (first === 0 && error.code === 'EADDRINUSE' && ++tries < 100) continue;
        if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
        const port = first + taken.length;
        const why = error.code === 'EACCES' ? 'may not be opened' : 'is in use';
        throw new Error(
          `Port ${port} ${why}. Set PORT to another (${count} in a row are used), or PORT=0 for free ones.`,
        );
      }
    }
    return taken.map(([server]) => server.address().port);
  } finally {
    await Promise.all(taken.flat().map(close));
  }
};
