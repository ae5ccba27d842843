import {html, nothing, type TemplateResult} from 'lit';
import type {PaymentFlow} from '../../flows/payment.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {momentOf} from '../../ui/moment.js';
import {notice} from '../../ui/notice.js';
import {formatDong} from '../../vietnam/money.js';

/** How a payment stands, in one notice; nothing where there is nothing to say yet. */
export function outcome(
  state: PaymentFlow,
  t: PaymentWords,
  lang: Language,
): TemplateResult | typeof nothing {
  switch (state.at) {
    case 'nothing-owed':
      return notice({kind: 'success', title: t.free, body: t.freeWhy});
    case 'pending':
      return notice({title: t.waitingTitle, body: html`<p>${t.waiting}</p>`});
    case 'settled':
      return notice({kind: 'success', title: t.settledTitle, body: settledSentence(state, t, lang)});
    case 'refunded':
      return notice({title: t.refundedTitle, body: t.refunded(formatDong(state.payment.amount, lang))});
    case 'review':
      return notice({title: t.reviewTitle, body: t.review});
    case 'expired':
      return notice({kind: 'warning', title: t.expiredTitle, body: t.expired});
    case 'failed':
      return notice({kind: 'warning', title: t.failedTitle, body: t.failed});
    case 'loading':
    case 'unreachable':
    case 'listing':
    case 'choose':
    case 'starting':
      return nothing;
  }
}

/** The same for the ear, when it happened while the page was open. */
export const spoken = (state: PaymentFlow, t: PaymentWords, lang: Language): string =>
  state.at === 'settled' ? `${t.settledTitle}. ${settledSentence(state, t, lang)}` : '';

const settledSentence = (
  {payment}: Extract<PaymentFlow, {at: 'settled'}>,
  t: PaymentWords,
  lang: Language,
): string =>
  payment?.settledAt
    ? t.settled(formatDong(payment.amount, lang), momentOf(payment.settledAt))
    : t.settledPlain;
