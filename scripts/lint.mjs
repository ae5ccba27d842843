import {existsSync} from 'node:fs';
import {ensureInstalled, root} from './ensure-installed.mjs';
import {run} from './run.mjs';

await ensureInstalled();
process.chdir(root);

const node = (bin, ...args) => run(process.execPath, [`node_modules/${bin}`, ...args], {cwd: root});
const rooms = ['src', 'demo', 'scripts', 'test', 'stories'].filter(existsSync);

/** `npm run lint -- imports format` runs two of them. */
const checks = {
  types: async () =>
    (await node('typescript/bin/tsc', '-p', 'tsconfig.check.json')) ||
    (await node('typescript/bin/tsc', '-p', 'tsconfig.node.json')),
  eslint: () => node('eslint/bin/eslint.js', ...rooms, '--max-warnings=0', '--no-error-on-unmatched-pattern'),
  imports: () =>
    node(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'demo',
    ),
  templates: () =>
    node(
      'lit-analyzer/cli.js',
      'src/**/*.ts',
      '--strict',
      '--quiet',
      // each element registers in its own file, so that a class never claims its tag
      '--rules.no-missing-import=off',
      '--rules.no-missing-element-type-definition=off',
      // branded ids are strings; and its parser is older than `:has(> …)`
      '--rules.no-complex-attribute-binding=off',
      '--rules.no-invalid-css=off',
      '--maxWarnings=0',
    ),
  format: () => node('prettier/bin/prettier.cjs', '--check', '.'),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in checks));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(1);
}
const failed = [];
for (const name of named.length > 0 ? named : Object.keys(checks)) {
  console.log(`── ${name} ──`);
  if ((await checks[name]()) !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`\nTo be mended: ${failed.join(', ')}.`);
  process.exit(1);
}
