import {createServer, type IncomingHttpHeaders} from 'node:http';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';

export interface Notice {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** Stands where the portal stands: keeps every notice, answers what the test says (the last answer for ever). */
export async function openReceiver(...answers: readonly Answer[]) {
  const notices: Notice[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const {status, body} = answers[Math.min(notices.length, answers.length - 1)] ?? {status: 500, body: ''};
      notices.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      response.writeHead(status, {'content-type': 'application/json'}).end(body);
      server.emit('notice');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    notices,
    async received(count: number): Promise<void> {
      while (notices.length < count) await once(server, 'notice', {signal: AbortSignal.timeout(5000)});
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const success: Answer = {status: 200, body: '{"success": true}'};
export const down: Answer = {status: 503, body: ''};
export const unsure: Answer = {status: 200, body: '{"success": false}'};
