import {createHash} from 'node:crypto';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {onNotice, type Job} from '../platform/job.js';
import {Refusal} from '../platform/refusal.js';
import {findPaperFile, undrawnPapers, type PaperFile, type PaperRow} from './store.js';

const beingDrawn = new Map<string, Promise<PaperFile>>();

/** The sheet of a paper, drawn now if nobody has yet; whoever asks meanwhile gets the same one. */
export async function sheetOf(context: Context, paper: PaperRow): Promise<PaperFile> {
  const {id} = paper;
  const begun = beingDrawn.get(id);
  if (begun) return begun;
  const sheet = findOrDraw(context, paper).finally(() => beingDrawn.delete(id));
  beingDrawn.set(id, sheet);
  return sheet;
}

/** Of two instances that draw it at once the first one's is kept: it is the same for everybody from then on. */
async function findOrDraw(context: Context, {id, kind, data}: PaperRow): Promise<PaperFile> {
  const {config, database, draw, now, origin} = context;
  const {db} = database;
  const stored = await findPaperFile(db, id);
  if (stored) return stored;
  const bytes = await draw({kind, data, origin: origin(), dataDir: config.dataDir, now: now()});
  await db
    .insertInto('paper_files')
    .values({
      paper_id: id,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      drawn_at: now(),
    })
    .onConflict((conflict) => conflict.column('paper_id').doNothing())
    .execute();
  const file = await findPaperFile(db, id);
  if (!file) throw new Refusal('unavailable', {retryAfter: 1});
  return file;
}

/** Papers that are drawn before it is looked again which are left. */
const batch = 20;

/** Milliseconds until a sheet that could not be drawn is tried again. */
const patience = 30_000;

/** Draws what has been issued, woken by each new paper; what a killed process left is drawn at the next start. */
export const startDrawing = (context: Context): Promise<Job> =>
  onNotice(context, 'papers', async (stopped) => {
    const papers = await undrawnPapers(context.database.db, batch);
    let failed = false;
    for (const paper of papers) {
      if (stopped()) return undefined;
      await sheetOf(context, paper).catch((error: unknown) => {
        failed = true;
        context.log.error({paper: paper.id, kind: paper.kind, ...describe(error)}, 'paper not drawn yet');
      });
    }
    if (failed) return patience;
    return papers.length === batch ? 0 : undefined;
  });
