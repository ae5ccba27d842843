import type {IncomingMessage, ServerResponse} from 'node:http';
import {openEventHub, type EventHub} from './events/hub.js';
import {takeUpNotices} from './notices/take-notice.js';
import {firstOfficer, type Officer} from './officers/first-officer.js';
import {expirePayments} from './payments/expire.js';
import {reconcile} from './payments/reconcile.js';
import {startDrawing} from './papers/draw-papers.js';
import type {Context} from './platform/context.js';
import {every, type Job} from './platform/job.js';
import {startSweeping} from './uploads/sweep.js';
import {createTusHandler} from './uploads/tus.js';

/** What the portal's dossiers need beside their routes. */
export interface Matters {
  hub: EventHub;
  officer: Officer;
  /** Answers `/uploads/…`, before hono sees it. */
  handleUpload: (request: IncomingMessage, response: ServerResponse) => void;
  jobs: Job[];
}

export async function openMatters(
  context: Context,
  {drawsAhead = true}: {drawsAhead?: boolean},
): Promise<Matters> {
  const handleUpload = createTusHandler(context);
  const hub = await openEventHub(context);
  await takeUpNotices(context);
  const jobs = [
    await startSweeping(context),
    ...(drawsAhead ? [await startDrawing(context)] : []),
    every(context, 5, 'payments', async () => {
      await expirePayments(context);
      await reconcile(context);
    }),
  ];
  return {hub, officer: await firstOfficer(context), handleUpload, jobs};
}
