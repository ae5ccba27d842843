import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = () =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)))
    .find(executable);

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds Chromium or Chrome: `CHROME_PATH`, then the `PATH`; as root on Debian it is installed when there is none.
 * @returns {Promise<string>} The path of the program.
 * @throws {Error} There is none; the message says what to do.
 */
export const findBrowser = async () => {
  const given = process.env.CHROME_PATH;
  if (given && !executable(given)) throw new Error(`CHROME_PATH is ${given}, and no program is there.`);
  const found = given || onPath() || (executable(mac) ? mac : undefined);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.error('No Chromium found; installing it (apt-get)…');
    const options = {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
    await run('apt-get', ['update', '-qq'], options);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const installed = onPath();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found: install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program.',
  );
};
