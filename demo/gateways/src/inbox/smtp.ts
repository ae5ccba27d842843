import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import type {Message} from './message.js';

export interface Smtp {
  readonly url: string;
  close(): Promise<void>;
}

/** Takes any mail from this machine. A mail is acknowledged when `keep` has returned for each receiver. */
export async function openSmtp(port: number, keep: (message: Message) => void): Promise<Smtp> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    size: 10_000_000,
    onData(stream, session, done) {
      simpleParser(stream)
        .then((mail) => {
          for (const {address} of session.envelope.rcptTo) {
            keep({
              id: randomUUID(),
              kind: 'mail',
              to: address,
              from: mail.from?.text ?? '',
              subject: mail.subject ?? '',
              text: mail.text ?? '',
              ...(mail.html !== false && {html: mail.html}),
              receivedAt: new Date().toISOString(),
            });
          }
          done();
        })
        .catch((error: unknown) => done(error instanceof Error ? error : new Error(String(error))));
    },
  });
  // A client that hangs up in the middle is its own affair; without a listener it would end the process.
  smtp.on('error', () => undefined);

  const server = smtp.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const {port: bound} = server.address() as AddressInfo;
  return {
    url: `smtp://localhost:${bound}`,
    close: () => new Promise((resolve) => smtp.close(resolve)),
  };
}
