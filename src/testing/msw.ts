import type {HttpHandler} from 'msw';
import type {Procedure} from '../contract/catalogue.js';
import type {Dossier} from '../contract/dossiers.js';
import type {Payment} from '../contract/payments.js';
import type {PortalDescription} from '../contract/portal.js';
import {portalDescription} from './examples/portal.js';
import {procedures} from './examples/procedures.js';
import {accountHandlers} from './mock/accounts.js';
import {catalogueHandlers} from './mock/catalogue.js';
import {dossierHandlers, move, type AskedOf} from './mock/dossiers.js';
import {eventHandlers} from './mock/events.js';
import {faultsOf, type Faults} from './mock/faults.js';
import {handle} from './mock/handle.js';
import {paperHandlers} from './mock/papers.js';
import {paymentHandlers, settle, turn} from './mock/payments.js';
import {exampleAccount, type MockAccount, type MockDossier, type MockState} from './mock/state.js';
import {sampleDossier, type SampleDossier} from './mock/sample-dossier.js';
import {uploadHandlers} from './mock/uploads.js';

export {examplePayment} from './examples/payment.js';
export {portalDescription} from './examples/portal.js';
export {procedures} from './examples/procedures.js';
export {exampleAccount} from './mock/state.js';
export type {MockAccount, MockDossier, MockState} from './mock/state.js';
export type {Faults} from './mock/faults.js';

export type {SampleDossier} from './mock/sample-dossier.js';
export {exampleValues} from './examples/values.js';

export interface MockPortalOptions {
  /** Base URL that the handlers listen at, with a slash at the end. */
  url?: string;
  description?: Partial<PortalDescription>;
  procedures?: Procedure[];
  accounts?: MockAccount[];
}

/** An in-memory portal of the contract, for msw: the same checks, no database, no signatures. */
export interface MockPortal {
  readonly url: string;
  readonly handlers: HttpHandler[];
  readonly state: MockState;
  readonly faults: Faults;
  /** Puts a dossier there that somebody made before; the example account's, unless said otherwise. */
  holds(sample?: SampleDossier): Dossier;
  /** What the desk does: moves a dossier to a status of the national list, with its words. */
  moves(dossier: string, status: number, note?: string, asked?: AskedOf): void;
  /** What the bank's notice does. */
  settles(payment: string): void;
  /** What else becomes of a payment: it expires, fails, or its money does not match (`review`). */
  turns(payment: string, state: Payment['state'], more?: Partial<Pick<Payment, 'reason' | 'received'>>): void;
}

/**
 * Makes a mock portal. Give its `handlers` to `setupWorker` (browser) or `setupServer` (Node 22 or later).
 * The activation code is `246810` and the captcha's answer `dvc42`; `state` holds both.
 */
export function mockPortal({
  url = 'https://portal.example/',
  description = {},
  procedures: offered = procedures,
  accounts = [exampleAccount],
}: MockPortalOptions = {}): MockPortal {
  const state: MockState = {
    description: {...structuredClone(portalDescription), ...description},
    procedures: structuredClone(offered),
    accounts: new Map(accounts.map((account) => [account.username, {...account}])),
    tokens: new Map(),
    dossiers: new Map(),
    uploads: new Map(),
    payments: new Map(),
    watchers: new Map(),
    passed: new Set(),
    captchaAnswer: 'dvc42',
    code: '246810',
    clock: new Date('2025-03-03T02:00:00Z'),
  };
  const parts = [
    catalogueHandlers,
    accountHandlers,
    dossierHandlers,
    uploadHandlers,
    paperHandlers,
    paymentHandlers,
    eventHandlers,
  ];
  return {
    url,
    state,
    handlers: parts.flatMap((part) => part(url, state, handle)),
    faults: faultsOf(url, state),
    holds: (sample = {}) => sampleDossier(state, sample),
    moves: (id, status, note, asked = {}) => move(state, need(state.dossiers, id), status, note, {asked}),
    settles: (id) => settle(state, need(state.payments, id)),
    turns: (id, to, more) => turn(state, need(state.payments, id), to, more),
  };
}

function need<T extends MockDossier | Payment>(map: Map<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new RangeError(`the mock portal has no ${id}`);
  return found;
}
