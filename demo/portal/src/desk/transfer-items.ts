import {formatDong} from '../../../../src/vietnam/money.js';
import type {OfficerSession} from '../officers/store.js';
import {html, type Html} from './html.js';
import {form} from './money-actions.js';
import {gatewayName, paymentStates, reviewReasons} from './money-words.js';
import type {NamedPayment, WaitingTransfer} from './transfers.js';
import {line} from './values.js';
import {moment} from './words.js';

/** Money to be placed. What was paid twice, or too late, is mostly to be given back: that stands first then. */
export function heldItem({transaction, payment}: WaitingTransfer, session: OfficerSession): Html {
  const {id, reason} = transaction;
  const assign = form(session, {
    action: `/desk/transfers/${id}/assign`,
    summary: 'Ghép với một khoản phải nộp',
    hint: 'Khoản phải nộp được ghi là đã nộp bằng tiền này, dù số tiền khác.',
    reason: 'Lý do',
    button: 'Ghép và ghi nhận đã nộp',
    more: html`<label>
      Mã thanh toán, mã tra cứu hoặc mã hồ sơ
      <input
        name="payment"
        value="${reason === 'already-settled' ? '' : (payment?.ref ?? '')}"
        required
        autocomplete="off"
      />
    </label>`,
  });
  const refund = form(session, {
    action: `/desk/transfers/${id}/refund`,
    summary: 'Chuyển sang phải hoàn',
    hint: 'Tiền vào danh sách phải hoàn; khoản phải nộp, nếu chưa nộp, được nộp lại.',
    reason: 'Lý do',
    button: 'Chuyển sang phải hoàn',
  });
  const first = reason === 'already-settled' || reason === 'late';
  return card(
    {transaction, payment},
    html`<span class="badge wait">${reviewReasons[reason ?? 'no-code']}</span>`,
    first ? html`${refund} ${assign}` : html`${assign} ${refund}`,
  );
}

/** Money to be given back: ordered from the gateway where it takes orders, and noted once it has left. */
export function refundItem(transfer: WaitingTransfer, session: OfficerSession, canOrder: boolean): Html {
  const {id, gateway} = transfer.transaction;
  const order = form(session, {
    action: `/desk/transfers/${id}/order`,
    summary: `Lệnh hoàn qua ${gatewayName(gateway)}`,
    hint: 'Tiền trở về thẻ hoặc tài khoản đã trả. Lệnh lần thứ hai không hoàn hai lần.',
    reason: 'Lý do',
    button: 'Gửi lệnh hoàn',
  });
  const returned = form(session, {
    action: `/desk/transfers/${id}/returned`,
    summary: 'Ghi nhận đã hoàn',
    hint: 'Chỉ ghi nhận khi tiền đã rời tài khoản.',
    reason: 'Số giao dịch hoàn, ghi chú',
    button: 'Đã hoàn tiền',
  });
  return card(
    transfer,
    html`<span class="badge wait">Phải hoàn</span>`,
    html`${canOrder ? order : ''} ${returned}`,
  );
}

const card = ({transaction, payment}: WaitingTransfer, badge: Html, actions: Html): Html =>
  html`<li class="card">
    <h2>${formatDong(Number(transaction.amount))} ${badge}</h2>
    <dl class="fields">
      ${line('Qua', gatewayName(transaction.gateway))} ${line('Báo lúc', moment(transaction.arrived_at))}
      ${transaction.content === null ? '' : line('Nội dung', html`<code class="wrap">${transaction.content}</code>`)}
      ${line('Số giao dịch', html`<code>${transaction.bank_reference ?? transaction.number}</code>`)}
      ${transaction.account === null ? '' : line('Tài khoản nhận', transaction.account)}
      ${payment ? line('Hồ sơ', paymentLink(payment)) : ''}
    </dl>
    ${actions}
  </li>`;

export const alertItem = (payment: NamedPayment): Html =>
  html`<li class="card">
    <h2>${formatDong(payment.amount)} <span class="badge bad">Tiền bị đảo lại</span></h2>
    <dl class="fields">
      ${line('Qua', gatewayName(payment.method))} ${line('Mã thanh toán', html`<code>${payment.ref}</code>`)}
      ${line('Hồ sơ', paymentLink(payment))}
    </dl>
  </li>`;

const paymentLink = ({dossier_id, handle, amount, state}: NamedPayment): Html =>
  html`<a href="/desk/dossiers/${dossier_id}">${handle}</a>, phải nộp ${formatDong(amount)}
    <span class="muted">(${paymentStates[state].name.toLowerCase()})</span>`;
