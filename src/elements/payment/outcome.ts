import {html, nothing} from 'lit';
import type {Payment} from '../../contract/payments.js';
import type {SupportContact} from '../../contract/portal.js';
import type {PaymentFlow} from '../../flows/payment.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {momentOf} from '../../ui/moment.js';
import type {Notice} from '../../ui/notice.js';
import {formatDong} from '../../vietnam/money.js';
import {support} from './whom-to-call.js';

export interface Outcomes {
  t: PaymentWords;
  lang: Language;
  contacts: readonly SupportContact[];
}

/** How a payment stands, in one notice; `undefined` where there is nothing to say yet. */
export function outcome(state: PaymentFlow, given: Outcomes): Notice | undefined {
  const {t} = given;
  switch (state.at) {
    case 'nothing-owed': {
      const isExempt = (state.dossier.obligation?.items.length ?? 0) > 0;
      return {kind: 'success', title: t.free, body: isExempt ? t.exempt : t.freeWhy};
    }
    case 'settled':
      return {kind: 'success', title: t.settledTitle, body: settledSentence(state.payment, given)};
    case 'refunding':
    case 'refunded':
      return ofPayment(state.payment, given);
    case 'review':
      return state.payment ? ofPayment(state.payment, given) : review(undefined, given);
    case 'choose':
      return state.last && ofPayment(state.last, given);
    case 'loading':
    case 'unreachable':
    case 'listing':
    case 'starting':
    case 'pending':
    case 'cancelling':
      return undefined;
  }
}

/** What became of one try, also beside another that settled it. */
export function ofPayment(payment: Payment, given: Outcomes): Notice | undefined {
  const {t, lang} = given;
  const {state, reason = '', received, amount} = payment;
  const money = formatDong(received ?? amount, lang);
  switch (state) {
    case 'review':
      return review(payment, given);
    case 'refunding':
      return {title: t.refundingTitle, body: t.refunding(money)};
    case 'refunded':
      return {title: t.refundedTitle, body: t.refunded(money)};
    case 'expired':
      return {kind: 'warning', title: t.expiredTitle, body: t.expired};
    case 'failed':
      return {kind: 'warning', title: t.failedTitle, body: t.failedReasons[reason] ?? t.failed};
    case 'cancelled':
      return reason === 'cancelled-there'
        ? {kind: 'warning', title: t.failedTitle, body: t.failedReasons[reason]}
        : {title: t.cancelledTitle, body: t.cancelled};
    case 'pending':
    case 'settled':
      return undefined;
  }
}

/** What a reader is told when it happened while the page was open, or just before the person came back to it. */
export function spoken(state: PaymentFlow, given: Outcomes): string {
  const said = outcome(state, given);
  if (!said) return '';
  const body = state.at === 'review' ? reviewWords(state.payment, given) : said.body;
  return `${said.title}. ${typeof body === 'string' ? body : ''}`;
}

const review = (payment: Payment | undefined, given: Outcomes): Notice => ({
  kind: 'warning',
  title: given.t.reviewTitle,
  body: html`<p>${reviewWords(payment, given)}</p>
    ${support(given) ?? nothing}`,
});

function reviewWords(payment: Payment | undefined, {t, lang}: Outcomes): string {
  const {reason = '', received, amount = 0} = payment ?? {};
  const why = t.reviewReasons[reason];
  const came = received === undefined ? '' : formatDong(received, lang);
  return `${why ? why(came, formatDong(amount, lang)) : t.reviewOther} ${t.review}`;
}

const settledSentence = (payment: Payment | undefined, {t, lang}: Outcomes): string =>
  payment?.settledAt
    ? t.settled(formatDong(payment.amount, lang), momentOf(payment.settledAt))
    : t.settledPlain;
