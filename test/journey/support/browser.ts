import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
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

export const openBrowser = (more: string[] = []): Promise<Browser> =>
  chromium.launch({executablePath: executablePath(), args: [...args, ...more]});

/** A browser with a profile folder of its own, where settings such as blocked third-party storage can be kept. */
export async function openProfile(
  preferences: string[] = [],
): Promise<{context: BrowserContext; profile: string; close: () => Promise<void>}> {
  const profile = mkdtempSync(join(tmpdir(), 'dvc-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath(),
    args: [...args, ...preferences],
    viewport: phone,
  });
  return {
    context,
    profile,
    close: async () => {
      await context.close();
      rmSync(profile, {recursive: true, force: true});
    },
  };
}
