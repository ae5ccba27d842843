import {createCall} from './call.js';
import {catalogueOver} from './catalogue-client.js';
import {createConnection, type ConnectionOptions} from './connection.js';
import {events} from './events.js';
import type {PortalClient} from './portal-client.js';
import {accounts} from './resources/accounts.js';
import {captchas} from './resources/captchas.js';
import {dossiers} from './resources/dossiers.js';
import {captures, handovers, papers} from './resources/handovers.js';
import {payments} from './resources/payments.js';
import {uploads} from './resources/uploads.js';
import {createSession} from './session.js';
import type {FrameStore} from './store/frame-store.js';
import {createMemoryStore} from './store/memory-store.js';

export interface PortalClientOptions extends ConnectionOptions {
  /** Where the session is kept; absent: in memory, so that a reload signs out. */
  store?: FrameStore;
}

/**
 * A portal, spoken to by its contract. Two portals may share a page: nothing here is global.
 * @throws {PortalError} `no-portal` when `portal` is no URL.
 */
export function createPortalClient({portal, siteKey, store}: PortalClientOptions): PortalClient {
  const connection = createConnection({portal, siteKey});
  const session = createSession(connection, store ?? createMemoryStore());
  const call = createCall(connection, session.authority);
  return {
    ...catalogueOver(connection),
    session,
    accounts: accounts(call),
    dossiers: dossiers(call),
    captchas: captchas(call),
    uploads: uploads(call, connection),
    handovers: handovers(call),
    captures: captures(call, connection),
    papers: papers(call),
    payments: payments(call),
    events: events(call, connection, session.authority),
  };
}
