import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {ensureInstalled, root} from './ensure-installed.mjs';
import {findBrowser} from './find-browser.mjs';
import {ensureReaders} from './programs.mjs';
import {run} from './run.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'dvc-test-'));
const totals = join(temporary, 'totals.json');

const node = (...args) =>
  run(process.execPath, args, {cwd: root, env: {...process.env, TEST_TOTALS: totals, NODE_ENV: 'test'}});

/** Files below `dir` that end so and contain every word of the filter. Node 20 expands no globs. */
const files = (dir, ending, words) =>
  (existsSync(dir) ? readdirSync(dir, {recursive: true}) : [])
    .map((path) => join(dir, path))
    .filter((path) => path.endsWith(ending) && !/node_modules|[\\/]dist[\\/]/.test(path))
    .filter((path) => words.every((word) => path.includes(word)))
    .sort();

/** What a part counted; one that ended badly without a failed test has failed once itself. */
const counted = (code) => {
  let sum = {passed: 0, failed: 0};
  try {
    sum = JSON.parse(readFileSync(totals, 'utf8'));
  } catch {
    return {passed: 0, failed: 1};
  } finally {
    rmSync(totals, {force: true});
  }
  return code !== 0 && sum.failed === 0 ? {...sum, failed: 1} : sum;
};

const nodeTests = async (paths, {concurrency, timeout}) => {
  if (paths.length === 0) return {passed: 0, failed: 0};
  const code = await node(
    '--import=tsx',
    '--test',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${timeout}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${new URL('node-test-totals.mjs', import.meta.url)}`,
    `--test-reporter-destination=${totals}`,
    ...paths,
  );
  return counted(code);
};

/**
 * Test files as a few processes run them, one file after another: most of a small file's time would go into starting
 * Node, the loader and a first database.
 */
const grouped = (paths, count) => {
  const groups = Array.from({length: count}, (_, group) => paths.filter((__, n) => n % count === group));
  return groups
    .filter((group) => group.length > 0)
    .map((group, n) => {
      const file = join(temporary, `group-${n}.mjs`);
      writeFileSync(file, group.map((path) => `import ${JSON.stringify(resolve(path))};\n`).join(''));
      return file;
    });
};

/** In the order in which they run; `npm test -- unit search` runs one of them, with the files named like that. */
const parts = {
  types: async () => {
    const codes = [];
    for (const config of ['tsconfig.check.json', 'tsconfig.node.json']) {
      codes.push(await node('node_modules/typescript/bin/tsc', '-p', config));
    }
    return codes.every((code) => code === 0) ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
  },
  node: (words) =>
    nodeTests(
      grouped([...files('test', '.node.test.ts', words), ...files('demo', '.node.test.ts', words)], 8),
      {
        concurrency: 4,
        timeout: 400_000,
      },
    ),
  unit: async (words) => {
    const paths = files('test', '.test.ts', words).filter((path) => !path.endsWith('.node.test.ts'));
    if (paths.length === 0) return {passed: 0, failed: 0};
    return counted(await node('node_modules/@web/test-runner/dist/bin.js', '--files', ...paths));
  },
  // builds the stories by itself
  stories: (words) =>
    nodeTests(files('test/stories', '.journey.ts', words), {concurrency: 1, timeout: 600_000}),
  package: (words) =>
    nodeTests(files('test/package', '.package.ts', words), {concurrency: 1, timeout: 120_000}),
  size: async () =>
    (await node('scripts/size.mjs')) === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1},
  // two at once: they wait as much as they work
  journey: (words) =>
    nodeTests(files('test/journey', '.journey.ts', words), {concurrency: 2, timeout: 300_000}),
  faults: (words) => nodeTests(files('test/faults', '.fault.ts', words), {concurrency: 2, timeout: 400_000}),
};

const needsBuild = new Set(['package', 'size', 'journey', 'faults']);

const failedOnce = (error) => {
  console.error(error.message);
  return {passed: 0, failed: 1};
};

await ensureInstalled();
process.chdir(root);
const args = process.argv.slice(2);
const named = args[0] in parts ? args[0] : undefined;
const chosen = named ? [named] : Object.keys(parts);
const words = named ? args.slice(1) : args;

const results = [];
let ready = true;
try {
  process.env.CHROME_PATH = await findBrowser();
  await ensureReaders();
} catch (error) {
  results.push(failedOnce(error));
}
if (chosen.some((part) => needsBuild.has(part))) {
  const {build} = await import('./build.mjs');
  ready = await build();
  if (!ready) results.push(failedOnce(new Error('The build failed: what needs it was not run.')));
}
for (const part of chosen) {
  if (needsBuild.has(part) && !ready) continue;
  console.log(`\n── ${part} ──`);
  results.push(await parts[part](words).catch(failedOnce));
}
rmSync(temporary, {recursive: true, force: true});

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
