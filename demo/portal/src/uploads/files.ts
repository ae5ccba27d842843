import {open, rm, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {Context} from '../platform/context.js';

export const uploadsFolder = ({config}: Context): string => join(config.dataDir, 'uploads');

/** @param id - A UUID, checked: it becomes a file's name. */
export const pathOfUpload = (context: Context, id: string): string => join(uploadsFolder(context), id);

/** Bytes on disk; 0 when there is no file. */
export async function bytesOnDisk(context: Context, id: string): Promise<number> {
  try {
    return (await stat(pathOfUpload(context, id))).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}

export const deleteBytes = (context: Context, id: string): Promise<void> =>
  rm(pathOfUpload(context, id), {force: true});

/** Returns when what was written to a file, or a folder's list of names, is on the disk. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
