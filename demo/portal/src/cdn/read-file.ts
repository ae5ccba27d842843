import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Encoding = 'br' | 'gzip' | 'identity';

export interface StaticFile {
  type: string;
  etag: string;
  body(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
}

interface Kept {
  stamp: string;
  file: StaticFile;
}

/** Reads files of a folder, each compressed once and kept as long as it does not change. */
export function createFileReader(folder: string): (path: string) => Promise<StaticFile | undefined> {
  const kept = new Map<string, Kept>();
  return async (path) => {
    const full = join(folder, normalize(`${sep}${path}`));
    const type = types[extname(full)];
    if (!type) return undefined;
    try {
      const {mtimeMs, size} = await stat(full);
      const stamp = `${mtimeMs} ${size}`;
      const known = kept.get(full);
      if (known?.stamp === stamp) return known.file;
      const file = fileOf(await readFile(full), type);
      kept.set(full, {stamp, file});
      return file;
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return undefined;
      throw error;
    }
  };
}

const brotli = promisify<Buffer, object, Buffer>(brotliCompress);
const zip = promisify<Buffer, object, Buffer>(gzip);

function fileOf(content: Buffer, type: string): StaticFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const make = async (encoding: Encoding) => {
    if (encoding === 'identity') return new Uint8Array(content);
    const parameters = {[constants.BROTLI_PARAM_QUALITY]: 10};
    return new Uint8Array(
      await (encoding === 'br' ? brotli(content, {params: parameters}) : zip(content, {level: 9})),
    );
  };
  return {
    type,
    etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    body(encoding) {
      const body = made.get(encoding) ?? make(encoding);
      made.set(encoding, body);
      return body;
    },
  };
}

/** The best of those that a browser takes. */
export const encodingFor = (accept: string | undefined): Encoding =>
  /\bbr\b/.test(accept ?? '') ? 'br' : /\bgzip\b/.test(accept ?? '') ? 'gzip' : 'identity';
