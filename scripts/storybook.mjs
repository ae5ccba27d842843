import {copyFileSync, mkdirSync} from 'node:fs';
import {ensureInstalled, root} from './ensure-installed.mjs';
import {run} from './run.mjs';

await ensureInstalled();
process.chdir(root);

// msw's service worker has to come from the page's own origin; git keeps no copy of it
mkdirSync('public', {recursive: true});
copyFileSync('node_modules/msw/lib/mockServiceWorker.js', 'public/mockServiceWorker.js');

const [command, ...rest] = process.argv.slice(2);
const args =
  command === 'build'
    ? ['build', '--output-dir', 'storybook-static', '--quiet']
    : ['dev', '--ci', '--no-open', '--port', '6006'];
const code = await run(
  process.execPath,
  ['node_modules/storybook/dist/bin/dispatcher.js', ...args, ...rest],
  {
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
  },
);
process.exit(code);
