import type {PortalClient} from '../client/portal-client.js';
import type {Connection} from './connection.js';
import type {View, ViewHost} from './view.js';

export interface InlineView {
  connection: Connection;
  /** Registers the view's tag. */
  load: () => Promise<unknown>;
  tag: string;
  host: ViewHost;
}

/**
 * Makes a view for a shell's own shadow root, with a client of its own.
 * @returns `undefined` where the portal lets people sign in at its own window only: a frame then offers that.
 * @throws What loading the code or the portal's description throws.
 */
export async function createInlineView({connection, load, tag, host}: InlineView): Promise<View | undefined> {
  const [client] = await Promise.all([openClient(connection), load()]);
  if ((await client.describe()).identity?.signIn === 'top') return undefined;
  const view = document.createElement(tag) as View;
  view.client = client;
  view.host = host;
  return view;
}

async function openClient(connection: Connection): Promise<PortalClient> {
  const {createPortalClient} = await import('../client/index.js');
  return createPortalClient(connection);
}
