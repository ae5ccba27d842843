import type {LocalDraft} from '../../client/drafts/draft.js';

/** A draft on its way to the portal's own page. */
export interface CarriedContent {
  kind: 'draft';
  draft: LocalDraft;
  /** Files whose bytes only the first page has. */
  left: number;
}

/** What an attempt to submit was made with stays with the page that made it; so do bytes that the portal has not got. */
export function contentOf({submissionKey: _, captcha: __, ...draft}: LocalDraft): CarriedContent {
  const files = draft.files.filter(({state}) => state === 'stored');
  return {kind: 'draft', draft: {...draft, files}, left: draft.files.length - files.length};
}

/** What was sealed on one of our own pages, with a key that nobody else has had. */
export const isCarried = (content: unknown): content is CarriedContent =>
  typeof content === 'object' && content !== null && 'kind' in content && content.kind === 'draft';
