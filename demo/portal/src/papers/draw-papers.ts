import {createHash} from 'node:crypto';
import {setTimeout as pause} from 'node:timers/promises';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import type {Job} from '../platform/job.js';
import {Refusal} from '../platform/refusal.js';
import {drawPaper} from './drawings.js';
import {findPaperFile, undrawnPapers, type PaperFile, type PaperRow} from './store.js';

/**
 * The sheet of a paper, drawn now if nobody has yet. Of two that draw it at once the first one's is kept: it is the
 * same for everybody from then on.
 */
export async function sheetOf(context: Context, paper: PaperRow): Promise<PaperFile> {
  const {db} = context.database;
  const stored = await findPaperFile(db, paper.id);
  if (stored) return stored;
  const bytes = await drawPaper(context, paper);
  await db
    .insertInto('paper_files')
    .values({
      paper_id: paper.id,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      drawn_at: context.now(),
    })
    .onConflict((conflict) => conflict.column('paper_id').doNothing())
    .execute();
  const file = await findPaperFile(db, paper.id);
  if (!file) throw new Refusal('unavailable', {retryAfter: 1});
  return file;
}

/** Milliseconds: drawing keeps the process busy, and whoever waits for the news itself is answered first. */
const courtesy = 1500;

/** The same, for a sheet that nobody waits for. */
export async function sheetInTime(context: Context, paper: PaperRow): Promise<PaperFile> {
  const stored = await findPaperFile(context.database.db, paper.id);
  if (stored) return stored;
  await pause(courtesy);
  return sheetOf(context, paper);
}

/** Seconds until a sheet that could not be drawn is tried again. */
const patience = 30;

/** Draws what has been issued, woken by each new paper; what a killed process left is drawn at the next start. */
export async function startDrawing(context: Context): Promise<Job> {
  const {database, log} = context;
  let stopped = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const drawAll = async (): Promise<void> => {
    await pause(courtesy);
    do {
      again = false;
      let failed = false;
      for (const paper of await undrawnPapers(database.db, 20)) {
        if (stopped) return;
        await sheetOf(context, paper).catch((error: unknown) => {
          failed = true;
          log.error({paper: paper.id, kind: paper.kind, ...describe(error)}, 'paper not drawn yet');
        });
        again ||= !failed;
      }
      if (failed) timer = setTimeout(wake, patience * 1000);
    } while (again && !stopped);
  };

  const wake = () => {
    clearTimeout(timer);
    if (stopped) return;
    again = true;
    running ??= drawAll()
      .catch((error: unknown) => {
        log.error(describe(error), 'drawing');
        if (!stopped) timer = setTimeout(wake, patience * 1000);
      })
      .finally(() => {
        running = undefined;
      });
  };

  const unlisten = await database.listen('papers', wake);
  wake();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await unlisten();
      await running;
    },
  };
}
