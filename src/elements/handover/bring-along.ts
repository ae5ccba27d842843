import {render} from 'lit';
import {pause} from '../../client/abort.js';
import {createDrafts} from '../../client/drafts/drafts.js';
import {isPortalError} from '../../client/errors.js';
import {handoverKey, newTaker} from '../../client/handover-key.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import {HandoverId} from '../../contract/handovers.js';
import {carried as vi} from '../../i18n/vi/handover.js';
import {notice} from '../../ui/notice.js';
import {isCarried, type CarriedContent} from './carried-content.js';

/** The page that hands over may still be about to: tries, and milliseconds between them. */
const tries = 8;
const between = 500;

/** Takes the draft that the page's address names into this page's store, and out of the address. Never rejects. */
export async function bringAlong(
  {client, store}: {client: PortalClient; store: FrameStore},
  lang: string,
): Promise<{attributes: {dossier?: string}; notice: HTMLElement}> {
  const address = new URL(location.href);
  const t = lang === 'en' ? (await import('../../i18n/en/handover.js')).carried : vi;
  const place = document.createElement('div');
  const told = (address.searchParams.get('handover') ?? '').toLowerCase();
  const key = address.hash.slice(1);
  address.hash = '';
  address.searchParams.delete('handover');
  try {
    const {draft, left} = await take(client, HandoverId.parse(told), key);
    await createDrafts({client, store}).save(draft);
    address.searchParams.set('dossier', draft.id);
    render(notice({kind: 'info', body: left > 0 ? `${t.came} ${t.files(left)}` : t.came}), place);
    return {attributes: {dossier: draft.id}, notice: place};
  } catch (error) {
    console.error(error);
    render(notice({kind: 'warning', body: t.lost}), place);
    return {attributes: {}, notice: place};
  } finally {
    // a reload goes on with what is here, and the history has no key
    history.replaceState(null, '', address);
  }
}

async function take(client: PortalClient, id: HandoverId, text: string): Promise<CarriedContent> {
  const key = await handoverKey(id, text);
  const taker = newTaker();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const {sealed} = await client.handovers.take(id, {opens: key.proof, taker});
      const content = await key.open(sealed);
      if (!isCarried(content)) throw new Error('not a draft');
      return content;
    } catch (error) {
      if (!isPortalError(error, 'not-found') || attempt === tries) throw error;
      await pause(between);
    }
  }
}
