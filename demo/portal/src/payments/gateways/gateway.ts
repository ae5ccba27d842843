import type {Counter, Transfer} from '../../../../../src/contract/payments.js';
import type {PaymentMethod} from '../../../../../src/contract/portal.js';

/** What a gateway needs to know of one try to pay. Nothing of the payer is in it. */
export interface Intent {
  /** The payment's id, UUIDv7. */
  payment: string;
  /** What the gateway knows it by, made by the portal: 11 characters and a check (`KTM24A7Q9XA`), never used twice. */
  ref: string;
  /** Whole đồng. */
  amount: number;
  /** What it is for: ASCII letters, digits, spaces, at most 100 characters. */
  purpose: string;
  locale: 'vi' | 'en';
  createdAt: Date;
  expiresAt: Date;
  /** Address of the payer's machine; some gateways want it. */
  address: string;
  /** Name of the agency that collects it. */
  agency: string;
}

/** What the payer does next. `redirect.url` is the gateway's own. */
export type Next =
  | {kind: 'transfer'; transfer: Transfer}
  | {kind: 'redirect'; url: string}
  | {kind: 'counter'; counter: Counter};

/**
 * What a gateway says of a payment. `unknown` and `open` never change a state: it is asked again.
 * `suspicious`: the money was taken and somebody must look.
 */
export type Outcome =
  'paid' | 'failed' | 'cancelled' | 'expired' | 'suspicious' | 'reversed' | 'open' | 'unknown';

/** A statement of a gateway about one of our references, verified to be the gateway's. */
export interface Statement {
  gateway: string;
  ref: string;
  /** The gateway's own number of the transaction; it settles at most one payment. Absent where no money moved. */
  transaction: string | undefined;
  /** Whole đồng; undefined where the gateway does not tell. */
  amount: number | undefined;
  outcome: Outcome;
  /** Stable reason of the contract's `PaymentReason`. */
  reason?: string | undefined;
}

/**
 * A way to pay. A new one is one file beside this, named in `gateways.ts`, and passes the shared suite in
 * `test/node/portal/payments/gateway-suite.ts`. How a gateway's notice comes in, and what it is answered, are routes of the
 * gateway's own; what the notice means goes to `takeStatement`, and only that changes anything.
 */
export interface Gateway {
  method: PaymentMethod;
  /** How long a try is open, in minutes. */
  life: number;
  /** What the payer does next. Pure: asked again it answers the same. */
  next(intent: Intent): Next | Promise<Next>;
  /**
   * Asks the gateway how a payment stands; absent where it can't be asked.
   * @throws {Error} It can't be reached, or its answer is not its own.
   */
  query?(intent: Intent): Promise<Statement>;
  /**
   * Orders money to go back the way it came; absent where only people can do that. Ordered twice, it goes back once.
   * @throws {Error} As `query`.
   */
  giveBack?(intent: Intent, money: MoneyBack): Promise<BackAnswer>;
}

/** Money that is to go back. */
export interface MoneyBack {
  /** The gateway's own number of it. */
  transaction: string;
  /** Whole đồng. */
  amount: number;
  /** Who orders it, as the gateway writes it down: a place, not a person. */
  by: string;
}

/** `accepted`: on its way, not yet there. `under-way`: it was ordered before. `refused`: with the gateway's code. */
export type BackAnswer = {is: 'accepted'} | {is: 'under-way'} | {is: 'refused'; code: string};

/** Where the gateways are opened: the portal as they and payers know it, without a slash at the end, and its clock. */
export interface Home {
  origin: () => string;
  now: () => Date;
}
