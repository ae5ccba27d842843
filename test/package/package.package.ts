import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {build} from 'esbuild';
import {publint} from 'publint';

const root = process.cwd();
const outside = mkdtempSync(join(tmpdir(), 'dvc-outside-'));
after(() => rmSync(outside, {recursive: true, force: true}));
mkdirSync(join(outside, 'node_modules'));
symlinkSync(root, join(outside, 'node_modules/dvc-embed'));
writeFileSync(join(outside, 'package.json'), '{"type": "module"}');

const elements = readdirSync(join(root, 'dist/elements'), {withFileTypes: true, recursive: true})
  .map(({name}) => /^(dvc-[a-z-]+)\.js$/.exec(name)?.[1])
  .filter((tag) => tag !== undefined);

test('every entry of the package exists, with its types', async () => {
  const {messages} = await publint({pkgDir: root, pack: false});

  assert.deepEqual(
    messages.filter(({type}) => type !== 'suggestion'),
    [],
  );
});

test('the package holds what is built and the papers, nothing else', () => {
  const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{files}] = JSON.parse(answer) as [{files: {path: string}[]}];

  const strange = files
    .map(({path}) => path)
    .filter((path) => !/^(dist\/|(package\.json|README\.md|CHANGELOG\.md|LICENSE)$)/.test(path));
  assert.deepEqual(strange, []);
});

test('what the package imports is installed with it', () => {
  const {dependencies, peerDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    peerDependencies: Record<string, string>;
  };
  const installed = new Set(Object.keys({...dependencies, ...peerDependencies}));
  const imported = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.js') && !path.startsWith('cdn'))
    .flatMap((path) => [
      ...readFileSync(join(root, 'dist', path), 'utf8').matchAll(
        /^(?:import|export)\b[^'"]*['"]([^'".][^'"]*)['"]|\bimport\(['"]([^'".][^'"]*)['"]\)/gm,
      ),
    ])
    .map(([, from, later]) => (from ?? later ?? '').match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? '');

  assert.ok(imported.includes('lit'));
  assert.deepEqual([...new Set(imported)].filter((name) => !installed.has(name)).sort(), []);
});

test('a site that imports one element gets it whole, and no other', async () => {
  for (const tag of elements.filter((tag) => tag !== 'dvc-portal')) {
    const {metafile, outputFiles} = await build({
      stdin: {contents: `import 'dvc-embed/elements/${tag}.js';`, resolveDir: outside},
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: join(outside, 'out'),
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    // a bundler drops what `sideEffects` in package.json does not name
    for (const registered of [tag, `${tag}-view`])
      assert.ok(
        outputFiles.some(({text}) => text.includes(`"${registered}"`)),
        registered,
      );
    const entry = Object.values(metafile.outputs).find(({entryPoint}) => entryPoint !== undefined);
    const reached = new Set(Object.keys(entry?.inputs ?? {}));
    const others = elements.filter(
      (other) => other !== tag && [...reached].some((path) => path.endsWith(`/${other}.js`)),
    );
    assert.deepEqual(others, [], tag);
  }
});

test('the types serve a site from outside, and refuse what is wrong', () => {
  writeFileSync(
    join(outside, 'valid.ts'),
    `import 'dvc-embed/elements/dvc-procedure-search.js';
     import {createPortalClient} from 'dvc-embed/client';
     import {fieldApi, type FieldModule} from 'dvc-embed/fields';
     const search = document.createElement('dvc-procedure-search');
     search.agency = 'H34.11';
     document.addEventListener('dvc-procedure-selected', (event) => event.detail.procedure satisfies string);
     document.querySelector('dvc-procedure-search')?.search('chuyen truong');
     createPortalClient({portal: 'https://portal.example', siteKey: 'school'});
     const own: FieldModule = ({wordsIn}) => void wordsIn({vi: 'Mã'}, 'vi');
     own(fieldApi);`,
  );
  writeFileSync(
    join(outside, 'invalid.ts'),
    `import 'dvc-embed';
     const search = document.createElement('dvc-procedure-search');
     // @ts-expect-error no number
     search.agency = 11;
     // @ts-expect-error no such member
     search.addEventListener('dvc-procedure-selected', (event) => event.detail.citizen);`,
  );
  for (const [module, resolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const args = `--noEmit --strict --skipLibCheck --ignoreConfig --target es2022 --lib es2023,dom --module ${module} --moduleResolution ${resolution} valid.ts invalid.ts`;
    try {
      execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...args.split(' ')], {
        cwd: outside,
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail(`${resolution}: ${(error as {stdout: string}).stdout}`);
    }
  }
});
