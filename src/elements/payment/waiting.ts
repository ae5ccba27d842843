import {html, nothing, type TemplateResult} from 'lit';
import type {Payment} from '../../contract/payments.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import {button} from '../../ui/button.js';
import {timeOf} from '../../ui/moment.js';
import {notice} from '../../ui/notice.js';

export interface Waiting {
  payment: Payment;
  /** When the person last asked and nothing had come, ISO 8601. */
  askedAt: string | undefined;
  asking: boolean;
  onCheck: () => void;
}

/** That we wait, for whom, and what to do meanwhile: nothing. Being slow is not having failed. */
export function waiting({payment, askedAt, asking, onCheck}: Waiting, t: PaymentWords): TemplateResult {
  const {transfer, counter} = payment;
  const late = askedAt === undefined ? '' : t.late(timeOf(askedAt));
  const check = button({
    label: transfer && !late ? t.paid : t.check,
    busy: asking,
    busyLabel: t.checking,
    onClick: onCheck,
  });
  // an officer is no slow bank: there is nothing to be told while the person stands at the desk
  if (counter) return html`<div part="actions">${check}</div>`;
  return notice({
    title: late ? t.lateTitle : transfer ? t.waitingTitle : undefined,
    body: html`<p role="status">${late}</p>
      <p>${transfer && !late ? t.waiting : nothing} ${transfer ? t.mayClose : t.waitingGateway}</p>`,
    action: check,
  });
}
