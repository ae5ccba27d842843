import {html, nothing, type TemplateResult} from 'lit';
import type {PaymentFlow} from '../../flows/payment.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {methodCards} from './methods.js';
import type {PaymentController} from './payment-controller.js';

/** The ways to pay, and the button that begins with the chosen one. */
export function choosing(
  now: Extract<PaymentFlow, {at: 'choose' | 'starting'}>,
  payment: PaymentController,
  t: PaymentWords,
  lang: Language,
): TemplateResult {
  const {methods, method} = payment;
  const total = now.dossier.obligation?.total ?? 0;
  if (!method) return notice({body: t.noMethod});
  const isStarting = now.at === 'starting';
  const kind = methods.find(({id}) => id === method)?.kind;
  const last = now.at === 'choose' ? now.last : undefined;
  const isAgain = last?.state === 'expired' && last.method === method && last.transfer !== undefined;
  return html`
    ${methodCards({methods, chosen: method, total, onChoose: (id) => payment.choose(id)}, t, lang)}
    ${
      now.at === 'choose' && now.failure
        ? notice({kind: 'danger', title: t.startFailed, body: portalSentence(t.portal, now.failure.code)})
        : nothing
    }
    <div part="actions">
      ${button({
        label: isAgain ? t.again : kind === 'counter' ? t.startCounter : t.start,
        kind: 'primary',
        busy: isStarting,
        busyLabel: t.starting,
        onClick: () => void payment.start(),
      })}
    </div>
  `;
}
