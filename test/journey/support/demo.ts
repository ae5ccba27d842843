import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {startDemo, type Demo} from '../../../demo/start.mjs';

export const captcha = 'kontum';

export interface RunningDemo extends Demo {
  /** The six digits of the newest mail to this address. */
  codeFor(mail: string): Promise<string>;
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
    codeFor: (mail) => codeFor(demo.inbox, mail),
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

async function codeFor(inbox: string, mail: string): Promise<string> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const messages = (await (await fetch(`${inbox}/messages?to=${encodeURIComponent(mail)}`)).json()) as {
      text: string;
    }[];
    const code = messages[0] && /\b\d{6}\b/.exec(messages[0].text)?.[0];
    if (code) return code;
    await pause(100);
  }
  throw new Error(`no code arrived for ${mail}`);
}
