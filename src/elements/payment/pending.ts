import {html, nothing, type TemplateResult} from 'lit';
import {wordsIn} from '../../contract/marks.js';
import type {Payment} from '../../contract/payments.js';
import type {PaymentFlow} from '../../flows/payment.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {counterPanel} from './counter.js';
import {gatewayPanel} from './gateway.js';
import type {PaymentController} from './payment-controller.js';
import type {TransferController} from './transfer-controller.js';
import {waiting} from './waiting.js';

export interface Pending {
  payment: PaymentController;
  transfer: TransferController;
  gatewayOpened: string;
  mayLeave: boolean;
  onGateway: (payment: string) => void;
}

/** An open payment: what the payer does next, that we wait, and the way to another one. */
export function pending(
  now: Extract<PaymentFlow, {at: 'pending' | 'cancelling'}>,
  given: Pending,
  t: PaymentWords,
  lang: Language,
): TemplateResult {
  const {payment} = given;
  const {askedAt, asking, methods} = payment;
  const failure = now.at === 'pending' ? now.failure : undefined;
  return html`
    ${next(now.payment, given, t, lang)}
    ${waiting({payment: now.payment, askedAt, asking, onCheck: () => void payment.check()}, t)}
    ${
      failure
        ? notice({kind: 'danger', title: t.giveUpFailed, body: portalSentence(t.portal, failure.code)})
        : nothing
    }
    <div part="actions">
      ${button({
        label: methods.length > 1 ? t.otherWay : t.giveUp,
        kind: 'quiet',
        busy: now.at === 'cancelling',
        busyLabel: t.givingUp,
        onClick: () => void payment.giveUp(),
      })}
    </div>
  `;
}

/** A kind of payment that this version does not know has nothing to show: the waiting is all. */
function next(
  shown: Payment,
  given: Pending,
  t: PaymentWords,
  lang: Language,
): TemplateResult | typeof nothing {
  const {transfer, redirect, counter, method, id} = shown;
  const {gatewayOpened, mayLeave, onGateway, payment} = given;
  if (transfer) return given.transfer.render(shown, transfer);
  if (counter) return counterPanel(counter, t, lang);
  if (!redirect) return nothing;
  const named = payment.methods.find((one) => one.id === method);
  const name = named ? wordsIn(named.name, lang) : method;
  const opened = gatewayOpened === id;
  return gatewayPanel(
    {payment: shown, redirect, name, opened, mayLeave, onOpen: () => onGateway(id)},
    t,
    lang,
  );
}
