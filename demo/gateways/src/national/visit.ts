import {randomInt} from 'node:crypto';
import type {PayRequest} from './messages.js';

export interface NoticeState {
  /** `silent`: nobody tells the portal; only its own question does. */
  readonly state: 'silent' | 'waiting' | 'accepted' | 'given-up';
  /** Status of each answer; `null`: it could not be reached. */
  readonly answers: readonly (number | null)[];
  readonly nextAt: string | null;
}

export type Outcome = 'open' | 'paid' | 'failed' | 'cancelled' | 'expired';

/** Somebody who was sent here to pay. */
export interface Visit extends PayRequest {
  /** The portal's reference. */
  readonly id: string;
  readonly outcome: Outcome;
  /** The platform's own number; absent where no money moved. */
  readonly transaction?: string;
  readonly notice: NoticeState;
}

export const visitOf = (request: PayRequest): Visit => ({
  ...request,
  id: request.ref,
  outcome: 'open',
  notice: {state: 'silent', answers: [], nextAt: null},
});

/** Once paid stays paid, whatever is pressed after it. */
export function ended(visit: Visit, outcome: Exclude<Outcome, 'open'>): Visit {
  if (visit.outcome === 'paid') return visit;
  return {...visit, outcome, ...(outcome === 'paid' && {transaction: `QG${randomInt(1e9, 1e10)}`})};
}

/** How it stands, as the portal is told. */
export const standingOf = (
  {ref, amount, outcome, transaction, until}: Visit,
  now: Date,
): Record<string, unknown> => ({
  ref,
  amount,
  outcome: outcome === 'open' && until * 1000 < now.getTime() ? 'expired' : outcome,
  ...(transaction && {transaction}),
});
