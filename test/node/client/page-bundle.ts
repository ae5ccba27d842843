import {build} from 'esbuild';

/** Code as a page loads it, by path: an entry `/code/stdin.js` and what it loads later. */
export async function bundleForPage(contents: string): Promise<Map<string, string>> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/code',
    write: false,
  });
  return new Map(outputFiles.map(({path, text}) => [path, text]));
}

export const pageOfBundle = '<!doctype html><script type="module" src="/code/stdin.js"></script>';
