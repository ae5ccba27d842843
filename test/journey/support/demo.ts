import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {startDemo, type Demo} from '../../../demo/start.mjs';

export const captcha = 'kontum';

export interface Mail {
  subject: string;
  text: string;
}

export interface RunningDemo extends Demo {
  /** The six digits of the newest mail to this address. */
  codeFor(address: string): Promise<string>;
  /** The mails to this address, the newest first, once they are what is waited for: a mail may come a moment after its cause. */
  mailsTo(address: string, arrived: (mails: readonly Mail[]) => boolean): Promise<Mail[]>;
  /** Ends the processes and keeps the folder, for a look at what it holds. */
  stop(): Promise<void>;
  /** A person's banking app sends money. */
  transfer(order: {bin: string; account: string; amount: number; content: string}): Promise<void>;
}

/** The whole demo on free ports and a folder of its own: real processes, a real database, another site than the portal's. */
export async function runDemo(more: Record<string, string> = {}): Promise<RunningDemo> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dvc-demo-'));
  const lines: string[] = [];
  const env = {
    ...process.env,
    PORT: '0',
    DATA_DIR: dataDir,
    CAPTCHA_FIXED: captcha,
    NODE_ENV: 'test',
    ...more,
  };
  const demo = await startDemo(env, (line) => void lines.push(line));
  return {
    ...demo,
    codeFor: (address) => codeFor(demo.inbox, address),
    mailsTo: (address, arrived) => mailsTo(demo.inbox, address, arrived),
    transfer: async (order) => {
      const answer = await fetch(`${demo.bank}/transfers`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify(order),
      });
      if (!answer.ok)
        throw new Error(`the bank refused the transfer: ${answer.status} ${await answer.text()}`);
    },
    stop: demo.close,
    close: async () => {
      await demo.close();
      if (process.env['DVC_TEST_LOG']) console.error(lines.join('\n'));
      rmSync(dataDir, {recursive: true, force: true});
    },
  };
}

const codeIn = ({text}: Mail): string | undefined => /\b\d{6}\b/.exec(text)?.[0];

async function codeFor(inbox: string, address: string): Promise<string> {
  const [newest] = await mailsTo(
    inbox,
    address,
    ([mail]) => mail !== undefined && codeIn(mail) !== undefined,
  );
  return (newest && codeIn(newest)) ?? '';
}

async function mailsTo(
  inbox: string,
  address: string,
  arrived: (mails: readonly Mail[]) => boolean,
): Promise<Mail[]> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(`${inbox}/messages?to=${encodeURIComponent(address)}`);
    const mails = (await answer.json()) as Mail[];
    if (arrived(mails)) return mails;
    await pause(100);
  }
  throw new Error(`what was waited for did not arrive for ${address}`);
}
