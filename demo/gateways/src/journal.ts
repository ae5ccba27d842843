import {appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync} from 'node:fs';
import {dirname} from 'node:path';

/** Records on disk, one JSON line each time a record is put; the last line of an id wins. */
export interface Journal<T extends {readonly id: string}> {
  /** Every record, in the order in which its id was first put. */
  all(): readonly T[];
  get(id: string): T | undefined;
  /** Returns when the record is on disk. */
  put(record: T): void;
  clear(): void;
}

/**
 * Opens the file, or begins it. One process at a time.
 * A line torn by `kill -9` is left out: its record was never acknowledged.
 */
export function openJournal<T extends {readonly id: string}>(file: string): Journal<T> {
  const records = new Map<string, T>();
  mkdirSync(dirname(file), {recursive: true});
  if (existsSync(file)) {
    const text = readFileSync(file, 'utf8');
    for (const line of text.split('\n')) {
      const record = parse<T>(line);
      if (record) records.set(record.id, record);
    }
    if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  }

  return {
    all: () => [...records.values()],
    get: (id) => records.get(id),
    put(record) {
      appendFileSync(file, `${JSON.stringify(record)}\n`, {flush: true});
      records.set(record.id, record);
    },
    clear() {
      if (existsSync(file)) truncateSync(file);
      records.clear();
    },
  };
}

/** The cast is safe for what this process wrote itself, and nobody else writes here. */
function parse<T>(line: string): T | undefined {
  try {
    return JSON.parse(line) as T;
  } catch {
    return undefined;
  }
}
