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
  const isTransfer = payment.transfer !== undefined;
  const body = isTransfer ? t.waiting : payment.counter ? '' : t.waitingGateway;
  const late = askedAt === undefined ? '' : t.late(timeOf(askedAt));
  return html`<div part="waiting">
    ${notice({
      title: late && !payment.counter ? t.lateTitle : isTransfer ? t.waitingTitle : undefined,
      body: html`<p role="status">${payment.counter ? nothing : late}</p>
        ${body ? html`<p>${body}</p>` : nothing}`,
      action: button({
        label: isTransfer && !late ? t.paid : t.check,
        busy: asking,
        busyLabel: t.checking,
        onClick: onCheck,
      }),
    })}
  </div>`;
}
