import {sheetOf} from '../papers/draw-papers.js';
import {paperFileName} from '../papers/file-name.js';
import {findPaper} from '../papers/store.js';
import type {Context} from '../platform/context.js';

/**
 * A paper as a mail carries it, drawn now if need be.
 * @throws {Error} There is no such paper.
 */
export async function attachmentOf(context: Context, id: string) {
  const paper = await findPaper(context.database.db, id);
  if (!paper) throw new Error('a mail names a paper that is not there');
  const {bytes} = await sheetOf(context, paper);
  return {filename: paperFileName(paper), content: bytes, contentType: 'application/pdf'};
}
