import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run} from './run.mjs';

/** @param {string} path */
export const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The first of these programs that the `PATH` has.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export const onPath = (names) =>
  names
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)))
    .find(executable);

/**
 * Installs packages where that can be done unasked: as root on Debian. Elsewhere it does nothing.
 * @param {readonly string[]} packages
 * @param {string} missing - What was not found, as people call it.
 */
export const aptInstall = async (packages, missing) => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.error(`No ${missing} found; installing it (apt-get)…`);
  const options = {stdio: ['ignore', 2, 2], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};
  await run('apt-get', ['update', '-qq'], options);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
};

/** What the tests read papers and QR codes with, by the Debian package that brings it. */
const readers = {'poppler-utils': ['pdftotext', 'pdfsig', 'pdftoppm'], 'zbar-tools': ['zbarimg']};

/**
 * Sees to it that papers can be read by other eyes than ours; as root on Debian what is missing is installed.
 * @throws {Error} A program is missing; the message says what to do.
 */
export const ensureReaders = async () => {
  const lacking = () =>
    Object.keys(readers).filter((name) => !readers[name].every((program) => onPath([program])));
  if (lacking().length === 0) return;
  await aptInstall(lacking(), lacking().join(', '));
  const missing = lacking();
  if (missing.length > 0)
    throw new Error(
      `Tests read papers and QR codes with other programs, and these are missing: ${missing.join(', ')} (on Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}).`,
    );
};
