import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {run} from './run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

const leastNode = [20, 19];

const packages = (path) => {
  try {
    return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/** npm writes its hidden lock file last, so an interrupted installation does not look like a whole one. */
const upToDate = () => {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, {version, optional}]) =>
      !path.includes('node_modules/') || optional || (present[path] && present[path].version === version),
  );
};

/**
 * Installs the packages when they are missing or older than the lock file. Uses nothing but Node itself,
 * so that every command works in a fresh clone. Ends the process when Node is too old or npm fails.
 */
export const ensureInstalled = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
    console.error(
      `dvc-embed needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`,
    );
    process.exit(1);
  }
  if (upToDate()) return;
  console.error('Installing packages (npm ci); the first time takes about a minute…');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's own output goes to stderr: what a command prints on stdout stays its own
  const stdio = ['ignore', 2, 2];
  // the calling npm may have been told to skip development packages
  const env = {...process.env, NODE_ENV: 'development'};
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], {cwd: root, stdio, env})
    : await run('npm', args, {cwd: root, stdio, env, shell: process.platform === 'win32'});
  if (code !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
};
