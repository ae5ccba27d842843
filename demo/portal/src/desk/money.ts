import {formatDong} from '../../../../src/vietnam/money.js';
import {isExpired, type PaymentRow} from '../payments/store.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {line} from './values.js';
import {moment, sureness} from './words.js';

const states = {none: 'Không phải nộp', due: 'Chưa nộp', settled: 'Đã nộp', review: 'Chờ đối soát'} as const;
const paymentStates = {
  pending: 'Đang chờ tiền',
  settled: 'Đã nhận tiền',
  expired: 'Quá hạn, vẫn nhận nếu tiền đến',
  failed: 'Không thành công',
  cancelled: 'Đã huỷ',
  review: 'Chờ đối soát',
  refunding: 'Đang hoàn tiền',
  refunded: 'Đã hoàn tiền',
} as const;
const kinds: Readonly<Record<string, string>> = {phi: 'Phí', 'le-phi': 'Lệ phí'};

/** "Nghĩa vụ tài chính": what is owed and why, what was paid, and by which transfer. */
export function moneySection({row: {obligation}, money, officers, now}: DossierView): Html {
  if (!obligation || obligation.state === 'none')
    return html`<section class="card">
      <h2>Nghĩa vụ tài chính</h2>
      <p>Không phải nộp phí, lệ phí.</p>
    </section>`;
  return html`<section class="card">
    <h2>Nghĩa vụ tài chính</h2>
    <dl class="fields">
      ${line('Tổng số', html`<strong>${formatDong(obligation.total)}</strong>`)}
      ${line('Tình trạng', states[obligation.state])}
      ${obligation.items.map((item) =>
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
        ),
      )}
    </dl>
    ${
      money.payments.length > 0
        ? html`<h3>Các lần thanh toán</h3>
            <ul class="plain">
              ${money.payments.map((payment) => paymentItem(payment, now))}
            </ul>`
        : ''
    }
    ${money.entries.map(
      ({transaction_id, at, officer_id, reason}) =>
        html`<p class="muted">
          Ghi sổ ${formatDong(Number(money.transactions.find(({id}) => id === transaction_id)?.amount ?? 0))}
          lúc
          ${moment(at)}${
            officer_id ? html`, do ${officers.get(officer_id) ?? 'cán bộ'} đối soát: ${reason}` : ''
          }
        </p>`,
    )}
  </section>`;
}

const paymentItem = (payment: PaymentRow, now: Date): Html =>
  html`<li>
    <code>${payment.ref}</code> ${formatDong(payment.amount)}:
    ${paymentStates[isExpired(payment, now) ? 'expired' : payment.state]}
    <span class="muted">tạo lúc ${moment(payment.created_at)}</span>
  </li>`;
