import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Every file of a folder and below, however deep. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });

/** Bytes of a file; none when the browser took it away in the meantime. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Where a browser's profile holds any of these texts, as it writes them: UTF-8 and UTF-16. */
export function findInProfile(folder: string, texts: Readonly<Record<string, string>>): string[] {
  return filesIn(folder).flatMap((path) => {
    const bytes = bytesOf(path);
    return Object.entries(texts).flatMap(([name, text]) =>
      (['utf8', 'utf16le'] as const)
        .filter((encoding) => bytes.includes(Buffer.from(text, encoding)))
        .map((encoding) => `${name} (${encoding}) in ${path.slice(folder.length)}`),
    );
  });
}
