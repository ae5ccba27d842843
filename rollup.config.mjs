import {existsSync, readdirSync, rmSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {defaultMinifyOptions} from '@literals/html-css-minifier';

const files = (dir) => (existsSync(dir) ? readdirSync(dir, {withFileTypes: true, recursive: true}) : []);

const present = (paths) =>
  paths.filter((path) => existsSync(path) || (console.warn(`build: no ${path} yet, skipped`), false));

const elements = files('src/elements')
  .filter((file) => /^dvc-[a-z-]+\.ts$/.test(file.name))
  .map((file) => join(file.parentPath ?? file.path, file.name));
const locales = files('src/i18n/locales')
  .filter((file) => file.name.endsWith('.ts'))
  .map((file) => join(file.parentPath ?? file.path, file.name));

// `sideEffects` in package.json speaks of dist/; here each source may have them
const sources = {extensions: ['.ts', '.js'], ignoreSideEffectsForRoot: true};

const templates = () =>
  literalsHtmlCssMinifier({
    include: ['src/**/*.ts'],
    failOnError: true,
    // without keepClosingSlash svg`<path/><path/>` loses its slashes and the second path becomes a child of the first
    options: {minifyOptions: {...defaultMinifyOptions, keepClosingSlash: true}},
  });

const typescript = (options) =>
  esbuild({tsconfig: 'tsconfig.json', target: 'es2022', sourceMap: true, ...options});

const onLog = (level, log, handler) => {
  const zods = /node_modules\/zod/.test(log.id ?? log.ids?.[0] ?? log.message);
  if (zods && (log.code === 'INVALID_ANNOTATION' || log.code === 'CIRCULAR_DEPENDENCY')) return;
  if (level === 'warn') throw Object.assign(new Error(log.message), log);
  handler(level, log);
};

/** Removes what an earlier build left, after writing: a portal that is serving this folder never misses a file. */
const prune = (dir, keep = () => false) => ({
  name: 'prune',
  writeBundle(_, bundle) {
    for (const file of files(dir)) {
      const path = relative(dir, join(file.parentPath ?? file.path, file.name));
      if (file.isFile() && /\.js(\.map)?$/.test(path) && !(path in bundle) && !keep(path))
        rmSync(join(dir, path));
    }
  },
});

/**
 * Writes `manifest.json`: entries by their name and lazily loaded chunks by the source they begin with, each with
 * its file, everything that it imports statically (for `modulepreload`), what it may load later, and its bytes.
 */
const manifest = () => ({
  name: 'manifest',
  generateBundle(_, bundle) {
    const all = (file, seen = new Set()) => {
      for (const next of bundle[file].imports) if (!seen.has(next)) all(next, seen.add(next));
      return seen;
    };
    const named = Object.values(bundle)
      .filter((chunk) => chunk.type === 'chunk' && (chunk.isEntry || chunk.isDynamicEntry))
      .map((chunk) => [
        chunk.isEntry ? chunk.name : relative('src', chunk.facadeModuleId ?? chunk.name).replace(/\.ts$/, ''),
        {
          file: chunk.fileName,
          entry: chunk.isEntry,
          imports: [...all(chunk.fileName)],
          dynamicImports: chunk.dynamicImports,
          bytes: Buffer.byteLength(chunk.code),
        },
      ]);
    const source = JSON.stringify(Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2);
    this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${source}\n`});
  },
});

/** For bundlers: one module for each source; the types come from `tsc`. */
const modules = () => ({
  input: present([
    'src/index.ts',
    'src/client/index.ts',
    'src/contract/index.ts',
    'src/testing/msw.ts',
    'src/testing/conformance/index.ts',
    ...elements,
    ...locales,
  ]),
  onLog,
  external: (id) => !/^[./\0]/.test(id),
  plugins: [
    resolve(sources),
    templates(),
    typescript(),
    // these two are printed by scripts/build.mjs
    prune('dist', (path) => path.startsWith('cdn/') || path === 'react.js'),
  ],
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
});

/** For a page without a build step and for the portal's frames: small entries, the rest by `import()`. */
const cdn = () => ({
  input: Object.fromEntries(
    present(['src/cdn.ts', 'src/frame/guest.ts']).map((path) => [
      path === 'src/cdn.ts' ? 'dvc-embed' : basename(path, '.ts'),
      path,
    ]),
  ),
  onLog,
  plugins: [
    resolve({...sources, browser: true, exportConditions: ['production']}),
    templates(),
    typescript({minify: true}),
    manifest(),
    prune('dist/cdn'),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'c/[name]-[hash].js',
    hashCharacters: 'base36',
  },
});

const hasInput = ({input}) => Object.keys(input).length > 0;

export const outputs = {modules, cdn};
export default () => [modules(), cdn()].filter(hasInput);
