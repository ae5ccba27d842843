import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {ensureInstalled, root} from './ensure-installed.mjs';
import {outOfDate} from './freshness.mjs';
import {run} from './run.mjs';

/** What can be built, each on its own: `npm run build -- cdn portal` builds two of them, no name builds all. */
const steps = {
  modules,
  cdn,
  types,
  manifest,
  portal: () => server('portal', 'main', 'papers/drawing-thread'),
  gateways: () => server('gateways', 'main'),
};

const node = (bin, ...args) => run(process.execPath, [`node_modules/${bin}`, ...args], {cwd: root});

const must = (code, what) => {
  if (code !== 0) throw new Error(`${what} failed`);
};

async function rolled(name) {
  const [{rollup}, {outputs}] = await Promise.all([import('rollup'), import('../rollup.config.mjs')]);
  for (const {output, ...input} of outputs[name]()) {
    const bundle = await rollup(input);
    await bundle.write(output);
    await bundle.close();
  }
}

async function modules() {
  await rolled('modules');
}

async function cdn() {
  await rolled('cdn');
}

async function types() {
  must(await node('typescript/bin/tsc', '-p', 'tsconfig.json'), 'tsc');
}

async function manifest() {
  if (!existsSync('src/elements')) return;
  must(await node('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--quiet'), 'custom-elements.json');
  const {reactTypes} = await import('./react-types.mjs');
  mkdirSync('dist', {recursive: true});
  writeFileSync('dist/react.d.ts', reactTypes(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))));
  writeFileSync('dist/react.js', "import './index.js';\n");
}

async function server(name, ...entries) {
  const {build} = await import('esbuild');
  await build({
    entryPoints: entries.map((entry) => ({
      in: `demo/${name}/src/${entry}.ts`,
      out: entry.slice(entry.lastIndexOf('/') + 1),
    })),
    outdir: `demo/${name}/dist`,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    tsconfig: 'tsconfig.node.json',
    logLevel: 'warning',
  });
}

/**
 * Builds into `dist/` and, for each server, into its own `dist/`.
 * @param {readonly string[]} [names] - Steps; none means all.
 * @returns {Promise<boolean>} Whether everything was built; what failed has been printed.
 */
export const build = async (names = []) => {
  const chosen = names.length > 0 ? names : Object.keys(steps);
  const results = await Promise.all(
    chosen.map(async (name) => {
      const began = performance.now();
      try {
        await steps[name]();
        console.log(`build: ${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
        return true;
      } catch (error) {
        const {file, line} = error.loc ?? {};
        console.error(`build: ${name} failed: ${error.message}${file ? ` (${file}:${line})` : ''}`);
        return false;
      }
    }),
  );
  return results.every(Boolean);
};

const demoOutputs = ['dist/cdn/manifest.json', 'demo/portal/dist/main.js', 'demo/gateways/dist/main.js'];
const demoSources = [
  'src',
  'demo/portal/src',
  'demo/gateways/src',
  'rollup.config.mjs',
  'scripts/build.mjs',
  'package-lock.json',
];

/** Builds what the running demo needs, if a source is newer than it. @returns {Promise<boolean>} As {@link build}. */
export const buildForDemo = async () =>
  outOfDate(demoOutputs, demoSources) ? build(['cdn', 'portal', 'gateways']) : true;

if (import.meta.filename === process.argv[1]) {
  await ensureInstalled();
  process.chdir(root);
  const args = process.argv.slice(2);
  const names = args.filter((arg) => arg !== '--clean');
  const unknown = names.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(
      `Unknown: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}, and --clean.`,
    );
    process.exit(1);
  }
  if (args.includes('--clean')) rmSync('dist', {recursive: true, force: true});
  process.exit((await build(names)) ? 0 : 1);
}
