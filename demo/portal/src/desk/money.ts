import type {Obligation} from '../../../../src/contract/dossiers.js';
import {formatDong} from '../../../../src/vietnam/money.js';
import type {OfficerSession} from '../officers/store.js';
import {isExpired, type PaymentChangeRow, type PaymentRow} from '../payments/store.js';
import type {TransactionRow} from '../payments/transactions.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {moneyActions} from './money-actions.js';
import {causes, gatewayName, moneyStates, paymentStates} from './money-words.js';
import {line} from './values.js';
import {moment, sureness} from './words.js';

const states = {none: 'Không phải nộp', due: 'Chưa nộp', settled: 'Đã nộp', review: 'Chờ đối soát'} as const;
type Item = Obligation['items'][number];
const kinds: Readonly<Record<string, string>> = {phi: 'Phí', 'le-phi': 'Lệ phí'};

/** "Nghĩa vụ tài chính": what is owed and why, every try to pay it, where its money is, and what may be done. */
export function moneySection(view: DossierView, session: OfficerSession): Html {
  const {
    row: {obligation},
    money: {payments},
  } = view;
  if (!obligation || (obligation.state === 'none' && payments.length === 0))
    return html`<section class="card">
      <h2>Nghĩa vụ tài chính</h2>
      <p>Không phải nộp phí, lệ phí.</p>
    </section>`;
  return html`<section class="card">
    <h2>Nghĩa vụ tài chính</h2>
    <dl class="fields">
      ${line('Tổng số', html`<strong>${formatDong(obligation.total)}</strong>`)}
      ${line('Tình trạng', states[obligation.state])} ${obligation.items.map(owedItem)}
    </dl>
    ${
      payments.length > 0
        ? html`<h3>Các lần thanh toán</h3>
            <ul class="tries">
              ${payments.map((payment) => tryItem(view, payment))}
            </ul>`
        : ''
    }
    ${moneyActions(view, session)}
  </section>`;
}

const owedItem = (item: Item): Html =>
  line(
    item.name?.vi ?? kinds[item.kind] ?? item.kind,
    html`${formatDong(item.amount)} × ${item.quantity}
    ${item.unit}${item.appliesTo ? `, ${item.appliesTo}` : ''}. ${item.basis} ${sureness(item.mark)}
    ${
      item.exemption
        ? html`<br />${item.exemption.label.vi}: bớt ${formatDong(item.exemption.relief)}.
            ${item.exemption.basis} ${sureness(item.exemption.mark)}`
        : ''
    }`,
  );

function tryItem({money, officers, now}: DossierView, payment: PaymentRow): Html {
  const {name, tone} = paymentStates[isExpired(payment, now) ? 'expired' : payment.state];
  const transactions = money.transactions.filter(({payment_id}) => payment_id === payment.id);
  const changes = money.changes.filter(({payment_id}) => payment_id === payment.id);
  return html`<li>
    <p class="try">
      <strong>${formatDong(payment.amount)}</strong> <span>${gatewayName(payment.method)}</span>
      <span class="badge ${tone}">${name}</span>
    </p>
    ${
      payment.alert
        ? html`<p class="said bad">Cổng thanh toán báo tiền đã bị đảo lại. Cần xem trước khi làm tiếp.</p>`
        : ''
    }
    ${transactions.map(moneyLine)}
    <details>
      <summary>Mã <code>${payment.ref}</code>, ${changes.length} lần thay đổi</summary>
      <ol class="plain">
        ${changes.map((change) => changeLine(change, officers))}
      </ol>
    </details>
  </li>`;
}

const moneyLine = ({amount, gateway, number, bank_reference, state, arrived_at}: TransactionRow): Html =>
  html`<p class="muted">
    ${formatDong(Number(amount))} ${moneyStates[state]}, ${gatewayName(gateway)}, số
    <code>${bank_reference ?? number}</code>, ${moment(arrived_at)}
  </p>`;

const changeLine = (
  {to_state, cause, officer_id, note, at}: PaymentChangeRow,
  officers: ReadonlyMap<string, string>,
): Html =>
  html`<li>
    ${paymentStates[to_state].name}
    <span class="muted"
      >${moment(at)},
      ${officer_id ? (officers.get(officer_id) ?? causes.officer) : causes[cause]}${
        note ? html`: <q>${note}</q>` : ''
      }</span
    >
  </li>`;
