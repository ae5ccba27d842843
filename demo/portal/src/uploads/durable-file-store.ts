import {mkdirSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {FileStore} from '@tus/file-store';
import {Upload} from '@tus/server';
import type {Context} from '../platform/context.js';
import {pathOfUpload, syncToDisk, uploadsFolder} from './files.js';
import {findUpload} from './store.js';

/**
 * The file store with two things that it lacks: an offset is told only once its bytes are on the disk, and an upload
 * exists because it was announced (its row), not because a client created it over tus.
 */
export class DurableFileStore extends FileStore {
  readonly #context: Context;

  constructor(context: Context) {
    const directory = uploadsFolder(context);
    mkdirSync(directory, {recursive: true, mode: 0o700});
    super({
      directory,
      configstore: {
        get: async (id) => {
          const row = await findUpload(context.database.db, id);
          return row && new Upload({id, size: row.size, offset: 0, metadata: {}});
        },
        set: () => Promise.resolve(),
        delete: () => Promise.resolve(),
      },
    });
    this.extensions = [];
    this.#context = context;
  }

  override async write(...args: Parameters<FileStore['write']>): Promise<number> {
    const [, id] = args;
    const offset = await super.write(...args);
    await syncToDisk(pathOfUpload(this.#context, id));
    return offset;
  }

  /** After a crash the file's length is the truth: it is made sure of before it is told. */
  override async getUpload(id: string): Promise<Upload> {
    await ensureFile(this.#context, id);
    await syncToDisk(pathOfUpload(this.#context, id));
    const upload = await super.getUpload(id);
    upload.metadata = undefined;
    return upload;
  }
}

/** An announced upload has a file, empty at first; the row was there before it. */
export async function ensureFile(context: Context, id: string): Promise<void> {
  const handle = await open(pathOfUpload(context, id), 'a', 0o600);
  await handle.close();
  await syncToDisk(uploadsFolder(context));
}
