import type {Context as Call} from 'hono';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {contentHeaders} from '../uploads/content.js';
import {sheetOf} from './draw-papers.js';
import {paperFileName} from './file-name.js';
import type {PaperRow} from './store.js';

/**
 * Answers with the sheet of a paper.
 * @throws {Refusal} `not-found`: there is no such paper.
 */
export async function sendSheet(
  context: Context,
  c: Call,
  paper: PaperRow | undefined,
  disposition: 'inline' | 'attachment' = 'attachment',
): Promise<Response> {
  if (!paper) throw new Refusal('not-found');
  const {bytes} = await sheetOf(context, paper);
  const headers = contentHeaders(
    {name: paperFileName(paper), type: 'application/pdf', size: bytes.length},
    disposition,
  );
  return c.body(new Uint8Array(bytes), 200, headers);
}
