import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {fileOf, type SentFile} from '../http/send-file.js';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Kept {
  stamp: string;
  file: SentFile;
}

/** Reads files of a folder; each is kept as long as it does not change. */
export function createFileReader(folder: string): (path: string) => Promise<SentFile | undefined> {
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
