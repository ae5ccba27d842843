import {existsSync, readdirSync, rmSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import {minify} from 'terser';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {defaultMinifyOptions} from '@literals/html-css-minifier';

const files = (dir) => (existsSync(dir) ? readdirSync(dir, {withFileTypes: true, recursive: true}) : []);

const present = (paths) =>
  paths.filter((path) => existsSync(path) || (console.warn(`build: no ${path} yet, skipped`), false));

const elements = files('src/elements')
  .filter((file) => /^dvc-[a-z-]+\.ts$/.test(file.name))
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

/** Takes longer than esbuild and makes 4 % less of it: for the site's page alone. */
const smallest = () => ({
  name: 'smallest',
  async renderChunk(code) {
    const compress = {passes: 2, pure_getters: true, unsafe_arrows: true};
    const {code: less, map} = await minify(code, {module: true, ecma: 2020, compress, sourceMap: true});
    return {code: less, map: JSON.parse(map)};
  },
});

const onLog = (level, log, handler) => {
  const zods = /node_modules\/zod/.test(log.id ?? log.ids?.[0] ?? log.message);
  if (zods && (log.code === 'INVALID_ANNOTATION' || log.code === 'CIRCULAR_DEPENDENCY')) return;
  // grouping that a new import has upset: it works, and `npm run size` says what it costs
  if (level === 'warn' && log.code !== 'CIRCULAR_CHUNK') throw Object.assign(new Error(log.message), log);
  handler(level, log);
};

const isStale = (path, kept) => /\.js(\.map)?$/.test(path) && !kept(path);

/** Removes what an earlier build left, after writing: a portal that is serving this folder never misses a file. */
const prune = (dir, kept) => {
  for (const file of files(dir)) {
    const path = relative(dir, join(file.parentPath ?? file.path, file.name));
    if (file.isFile() && isStale(path, kept)) rmSync(join(dir, path));
  }
};

const workers = [
  'src/elements/paper-camera/pictures/pictures-worker.ts',
  'src/elements/citizen-card/reading/card-worker.ts',
  'src/client/uploads/hash-worker.ts',
];

/** A worker that the code names by its address becomes a file of its own, wherever the code itself ends up. */
const workerFiles = () => ({
  name: 'worker-files',
  transform(code, id) {
    const worker = workers.find((path) =>
      code.includes(`new URL('./${basename(path, '.ts')}.js', import.meta.url)`),
    );
    if (!worker || id.includes('node_modules')) return undefined;
    const file = this.emitFile({type: 'chunk', id: worker});
    const named = new RegExp(`new URL\\('\\./${basename(worker, '.ts')}\\.js', import\\.meta\\.url\\)`);
    return {code: code.replace(named, `new URL(import.meta.ROLLUP_FILE_URL_${file})`), map: null};
  },
});

/** For bundlers: one module for each source; the types come from `tsc`. */
const modules = () => ({
  input: present([
    'src/index.ts',
    'src/client/index.ts',
    'src/contract/index.ts',
    'src/ui/fields/extend.ts',
    'src/testing/msw.ts',
    'src/testing/conformance/index.ts',
    ...elements,
  ]),
  onLog,
  external: (id) => !/^[./\0]/.test(id),
  plugins: [
    resolve(sources),
    templates(),
    typescript(),
    {
      name: 'prune',
      // react.js is printed by scripts/build.mjs
      writeBundle: (_, bundle) =>
        prune('dist', (path) => path in bundle || path.startsWith('cdn/') || path === 'react.js'),
    },
  ],
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
});

/** Each in one piece where its address says: a bundler copies what `new URL` names, and nothing that it imports. */
const wholeWorkers = () =>
  workers.map((input) => ({
    input,
    onLog,
    plugins: [resolve(sources), typescript({minify: true})],
    output: {file: join('dist', `${nameOf(input)}.js`), format: 'es', sourcemap: true},
  }));

/**
 * What is needed together stands in one file: few files compress better than many, and come in fewer hops. Static
 * imports come along. First for a site's page, where every byte counts: each shell needs `base`, a framed one `framed`
 * too, what shows the portal's data on the page itself `data`. Then for the portal's frames, which all need the same.
 */
const pageGroups = {
  data: [
    /node_modules\/(zod|ky|@lit\/task)\//,
    /node_modules\/lit(-html)?\/directive(?!s\/if-defined)/,
    /src\/client\/catalogue-client\.ts/,
    /src\/contract\/(?!problem-codes)/,
    /src\/ui\/(field|select)\.ts/,
  ],
  base: [
    /node_modules\/(@lit\/reactive-element|lit|lit-html|lit-element)\//,
    /src\/elements\/(portal-element|define|inline-host|view)\.ts/,
    /src\/ui\/(trouble|skeleton|notice|button|icon)\.ts/,
    /src\/(client\/errors|contract\/problem-codes)\.ts/,
  ],
  framed: [/src\/elements\/framed-element\.ts/],
  scroll: [/src\/elements\/scroll-to/],
  search: [/src\/elements\/procedure-search\/(procedure-search|dvc-procedure-search)\.ts/],
};
const frameGroups = {
  core: [/src\/client\/index\.ts/, /src\/elements\/(view|define)\.ts/, /src\/ui\//],
};

const groupOf = (groups) => (id) =>
  Object.entries(groups).find(([, patterns]) => patterns.some((pattern) => pattern.test(id)))?.[0];

/** Loaded on a site's page only where a site asks for `isolation="inline"`; the frames' own code then serves it. */
const sharedWithFrames = [
  'src/client/index.ts',
  ...['register', 'login', 'dossier-wizard', 'payment', 'dossier-tracker'].map(
    (name) => `src/elements/${name}/${name}-view.ts`,
  ),
];

const nameOf = (path) => relative('src', path).replace(/\.ts$/, '');

/**
 * For a page without a build step (`dvc-embed.js`) and for the portal's frames (`guest.js`): small entries, the rest by
 * `import()`. Two graphs, the frames' first: what a frame needs never makes the page's files bigger.
 *
 * `manifest.json` says of each entry and of whatever is loaded later, by the name of its source, its file, all that it
 * imports statically (for `modulepreload`), what it may load later, and its bytes. What only the page's graph loads
 * stands under `dvc-embed/`.
 */
const cdn = () => {
  const listed = {};
  const written = new Set();

  const record = (prefix, last) => ({
    name: 'manifest',
    generateBundle(_, bundle) {
      const all = (file, seen = new Set()) => {
        for (const next of bundle[file]?.imports ?? []) if (!seen.has(next)) all(next, seen.add(next));
        return seen;
      };
      for (const chunk of Object.values(bundle)) {
        written.add(chunk.fileName);
        if (chunk.type !== 'chunk') continue;
        const entry = {
          file: chunk.fileName,
          imports: [...all(chunk.fileName)],
          dynamicImports: chunk.dynamicImports,
          bytes: Buffer.byteLength(chunk.code),
        };
        if (chunk.fileName === `${chunk.name}.js`) listed[chunk.name] = entry;
        // an entry is its facade, whose exports keep their names; what is loaded later may stand anywhere in a group
        const later = chunk.moduleIds.filter((id) => {
          const {isEntry, dynamicImporters} = this.getModuleInfo(id);
          return !isEntry && dynamicImporters.length > 0 && !id.includes('node_modules');
        });
        const shared = sharedWithFrames.includes(relative('', chunk.facadeModuleId ?? ''));
        for (const id of shared ? [chunk.facadeModuleId, ...later] : later)
          listed[prefix + nameOf(id)] = entry;
      }
      if (!last) return;
      const sorted = Object.fromEntries(Object.entries(listed).sort(([a], [b]) => (a < b ? -1 : 1)));
      const source = `${JSON.stringify(sorted, null, 2)}\n`;
      this.emitFile({type: 'asset', fileName: 'manifest.json', source});
    },
    writeBundle: (_, bundle) => {
      for (const file of Object.keys(bundle)) written.add(file);
      if (last) prune('dist/cdn', (path) => written.has(path));
    },
  });

  /** Rollup writes an external path as if it stood beside the entry, which is in src/. */
  const fromFrames = {
    name: 'from-frames',
    async resolveDynamicImport(specifier, importer) {
      const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : undefined;
      const made = found && listed[nameOf(found.id)];
      return made && sharedWithFrames.includes(relative('', found.id))
        ? {id: join(process.cwd(), 'src', made.file), external: 'relative'}
        : undefined;
    },
  };

  const graph = ({input, plugins, groups, smaller = false}) => ({
    input,
    onLog,
    plugins: [
      workerFiles(),
      resolve({...sources, browser: true, exportConditions: ['production']}),
      // what tus-js-client brings
      commonjs(),
      templates(),
      typescript({minify: !smaller}),
      ...(smaller ? [smallest()] : []),
      ...plugins,
    ],
    output: {
      dir: 'dist/cdn',
      format: 'es',
      sourcemap: true,
      entryFileNames: ({name}) => (name in entries ? '[name].js' : 'c/[name]-[hash].js'),
      chunkFileNames: 'c/[name]-[hash].js',
      hashCharacters: 'base36',
      manualChunks: groupOf(groups),
    },
  });
  const entries = {guest: 'src/frame/guest.ts', 'dvc-embed': 'src/cdn.ts'};
  const inputs = (paths) =>
    Object.fromEntries(
      present(paths).map((path) => [
        Object.keys(entries).find((name) => entries[name] === path) ?? basename(path, '.ts'),
        path,
      ]),
    );

  return [
    graph({
      input: inputs([entries.guest, ...sharedWithFrames]),
      plugins: [record('', false)],
      groups: frameGroups,
    }),
    graph({
      input: inputs([entries['dvc-embed']]),
      plugins: [fromFrames, record('dvc-embed/', true)],
      groups: pageGroups,
      smaller: true,
    }),
  ].filter(({input}) => Object.keys(input).length > 0);
};

export const outputs = {modules: () => [modules(), ...wholeWorkers()], cdn};
export default () => [...outputs.modules(), ...cdn()];
