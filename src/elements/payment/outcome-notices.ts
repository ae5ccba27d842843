import {html, nothing, type TemplateResult} from 'lit';
import type {Payment} from '../../contract/payments.js';
import type {PaymentFlow} from '../../flows/payment.js';
import {notice} from '../../ui/notice.js';
import {ofPayment, outcome, type Outcomes} from './outcome.js';

/** The payment that a state is about. */
export const shownOf = (now: PaymentFlow): Payment | undefined =>
  'payment' in now ? now.payment : now.at === 'choose' ? now.last : undefined;

/** Money that somebody still looks at, or sends back. */
const isOnItsWay: ReadonlySet<Payment['state']> = new Set(['review', 'refunding', 'refunded']);

/** How it stands, and what becomes of other money that came for it. */
export function outcomeNotices(
  now: Extract<PaymentFlow, {dossier: unknown}>,
  given: Outcomes,
): TemplateResult {
  const first = outcome(now, given);
  const shown = shownOf(now)?.id;
  const others = now.payments.filter(({id, state}) => id !== shown && isOnItsWay.has(state));
  return html`${first ? html`<div part="outcome" tabindex="-1">${notice(first)}</div>` : nothing}
  ${others.map((one) => {
    const said = ofPayment(one, given);
    return said ? notice(said) : nothing;
  })}`;
}
