import {readdir} from 'node:fs/promises';
import type {Context} from '../platform/context.js';
import {every, type Job} from '../platform/job.js';
import {deleteBytes, uploadsFolder} from './files.js';

const batch = 200;

/** Deletes the bytes that no upload claims: of discarded drafts, of refused files, of what a crash left. */
export async function sweepUploads(context: Context): Promise<number> {
  const names = await readdir(uploadsFolder(context)).catch(() => []);
  let swept = 0;
  for (let from = 0; from < names.length; from += batch) {
    const some = names.slice(from, from + batch).filter((name) => /^[0-9a-f-]{36}$/.test(name));
    if (some.length === 0) continue;
    const kept = await context.database.db
      .selectFrom('uploads')
      .select('id')
      .where('id', 'in', some)
      .where('state', '!=', 'refused')
      .execute();
    const claimed = new Set(kept.map(({id}) => id));
    for (const name of some) {
      if (claimed.has(name)) continue;
      await deleteBytes(context, name);
      swept += 1;
    }
  }
  return swept;
}

/** Sweeps now and every hour. */
export async function startSweeping(context: Context): Promise<Job> {
  const sweep = async () => {
    const swept = await sweepUploads(context);
    if (swept > 0) context.log.info({swept}, 'uploads swept');
  };
  await sweep();
  return every(context, 3600, 'sweep', sweep);
}
