import {aptInstall, executable, onPath} from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * Finds Chromium or Chrome: `CHROME_PATH`, then the `PATH`; as root on Debian it is installed when there is none.
 * @returns {Promise<string>} The path of the program.
 * @throws {Error} There is none; the message says what to do.
 */
export const findBrowser = async () => {
  const given = process.env.CHROME_PATH;
  if (given && !executable(given)) throw new Error(`CHROME_PATH is ${given}, and no program is there.`);
  const found = () => given || onPath(names) || (executable(mac) ? mac : undefined);
  if (!found()) await aptInstall(['chromium'], 'Chromium');
  const browser = found();
  if (browser) return browser;
  throw new Error(
    'No Chromium or Chrome found: install one (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to its program.',
  );
};
