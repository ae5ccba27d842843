import type {LocalDraft} from '../../client/drafts/draft.js';
import {handoverKey, newKeyText} from '../../client/handover-key.js';
import type {PortalClient} from '../../client/portal-client.js';
import {HandoverId} from '../../contract/handovers.js';
import {contentOf} from './carried-content.js';

/**
 * Lets a link to the portal's own page take the draft along: the link is followed at once, as a browser wants it, and what
 * it names is left at the portal in the meantime. Other links stay as they are.
 */
export function carryAlong(client: PortalClient, draft: LocalDraft, link: HTMLAnchorElement): void {
  const url = new URL(link.href);
  if (url.origin !== client.portal.origin || !url.pathname.endsWith('/embed/wizard')) return;
  const id = HandoverId.parse(crypto.randomUUID());
  const text = newKeyText();
  url.searchParams.set('handover', id);
  url.searchParams.set('procedure', draft.procedure);
  url.hash = text;
  link.href = url.href;
  void leave(client, id, text, draft);
}

/** Where it does not arrive, the other page says so, and goes on by its codes. */
async function leave(client: PortalClient, id: HandoverId, text: string, draft: LocalDraft): Promise<void> {
  try {
    const key = await handoverKey(id, text);
    await client.handovers.leave({id, opens: key.opens, sealed: await key.seal(contentOf(draft))});
  } catch (error) {
    console.error(error);
  }
}
