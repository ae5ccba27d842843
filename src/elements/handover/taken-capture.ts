import type {LocalFile} from '../../client/drafts/draft.js';
import {handoverKey, newTaker} from '../../client/handover-key.js';
import type {PortalClient} from '../../client/portal-client.js';
import {PortalError} from '../../client/errors.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import {HandoverId} from '../../contract/handovers.js';
import {CaptureContent} from './capture-content.js';

/** What a phone holds once it has taken a capture; kept by its page, so that a reload goes on. */
export interface TakenCapture {
  id: HandoverId;
  taker: string;
  content: CaptureContent;
  match: string;
  endsAt: string;
  files: LocalFile[];
}

/** Written before the portal is asked: an answer that is lost can be asked for again. */
interface Begun {
  taker: string;
  key: string;
}

const nameOf = (id: string) => `capture:${id}`;
const begunOf = (id: string) => `taking:${id}`;

/**
 * Takes what an address names, or takes up what this page took before.
 * @param address - `…?handover=ID#KEY`; the key is gone from it after the first time.
 * @throws {PortalError} `not-found`: used, ended, or no such thing.
 */
export async function takeCapture(
  client: PortalClient,
  store: FrameStore,
  address: URL,
): Promise<TakenCapture> {
  const read = HandoverId.safeParse(address.searchParams.get('handover'));
  if (!read.success) throw gone();
  const id = read.data;
  const kept = (await store.get(nameOf(id))) as TakenCapture | undefined;
  if (kept) return kept;
  const before = (await store.get(begunOf(id))) as Begun | undefined;
  const begun = before ?? {taker: newTaker(), key: address.hash.slice(1)};
  const key = await handoverKey(id, begun.key).catch(() => undefined);
  if (!key) throw gone();
  await store.set(begunOf(id), begun, {secret: true}).catch(() => undefined);
  const {sealed, capture} = await client.handovers.take(id, {opens: key.proof, taker: begun.taker});
  const content = CaptureContent.safeParse(await key.open(sealed).catch(() => undefined));
  if (!capture || !content.success) throw gone();
  const {match, endsAt} = capture;
  const taken = {id, taker: begun.taker, content: content.data, match, endsAt, files: []};
  await keepCapture(store, taken);
  await store.delete(begunOf(id)).catch(() => undefined);
  return taken;
}

export const keepCapture = (store: FrameStore, taken: TakenCapture): Promise<void> =>
  store.set(nameOf(taken.id), taken, {secret: true}).catch(() => undefined);

export const forgetCapture = (store: FrameStore, {id}: TakenCapture): Promise<void> =>
  store.delete(nameOf(id)).catch(() => undefined);

const gone = () => new PortalError('not-found', 'no hand-over that this page could take');
