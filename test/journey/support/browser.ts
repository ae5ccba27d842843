import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {chromium, type Browser, type BrowserContext} from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = () => process.env['CHROME_PATH'] ?? '/usr/bin/chromium';

export const phone = {width: 360, height: 740};
export const desktop = {width: 1280, height: 900};

/** Playwright's own Chromium: its contexts are incognito, where frames of another site are refused all storage. */
export const openBrowser = (more: string[] = []): Promise<Browser> =>
  chromium.launch({executablePath: executablePath(), args: [...args, ...more]});

export interface Profile {
  context: BrowserContext;
  /** Where Chromium takes a second driver: the first one gives a tab up whose process ended. */
  address: string;
  /** The profile's folder on disk. */
  folder: string;
  /** A tab as small as a phone's. */
  openPage(): ReturnType<BrowserContext['newPage']>;
  close(): Promise<void>;
}

/**
 * Chromium as a person has it: a profile folder, and frames of another site with storage of their own.
 * Started by hand, since Playwright switches the partitioning of storage off.
 */
export async function openProfile(more: string[] = []): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-profile-'));
  const child = spawn(
    executablePath(),
    [...args, ...more, '--headless', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    {stdio: ['ignore', 'ignore', 'pipe'], detached: true},
  );
  const address = await addressOf(child.stderr);
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default context');
  // the compiler of the tests wraps functions into a helper that a page does not have
  await context.addInitScript('globalThis.__name ??= (f) => f;');
  return {
    context,
    address,
    folder,
    openPage: async () => {
      const page = await context.newPage();
      await page.setViewportSize(phone);
      return page;
    },
    close: async () => {
      const ended = once(child, 'exit');
      await browser.close();
      // the whole group: its helpers go on writing into the profile for a while
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}

/** Chromium says on stderr where it listens. */
async function addressOf(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({input: stderr})) {
    const address = /DevTools listening on (\S+)/.exec(line)?.[1];
    if (address) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium ended before it listened');
}
