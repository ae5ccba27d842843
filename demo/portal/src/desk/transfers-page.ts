import {formatDong} from '../../../../src/vietnam/money.js';
import type {ReviewReason} from '../payments/tables.js';
import type {OfficerSession} from '../officers/store.js';
import {html, type Html} from './html.js';
import {csrf} from './layout.js';
import type {WaitingTransfer} from './transfers.js';
import {line} from './values.js';
import {moment} from './words.js';

const reasons: Readonly<Record<ReviewReason, string>> = {
  'no-code': 'Nội dung không có mã thanh toán',
  'unknown-code': 'Mã thanh toán không phải của cổng này',
  'several-codes': 'Nội dung có nhiều mã thanh toán',
  account: 'Tiền vào tài khoản khác',
  amount: 'Số tiền không khớp',
  'already-settled': 'Khoản này đã được nộp trước đó',
  late: 'Hồ sơ đã kết thúc',
  suspicious: 'Ngân hàng đang kiểm tra',
};

export const transfersPage = (transfers: readonly WaitingTransfer[], session: OfficerSession): Html =>
  html`<h1>Đối soát chuyển khoản</h1>
    <p class="muted">
      Tiền đã vào tài khoản nhưng hệ thống không tự ghép được với khoản nào. Chỉ ghép khi đã chắc chắn; lý do
      được lưu vào sổ.
    </p>
    ${
      transfers.length === 0
        ? html`<p class="empty card">Không có khoản nào chờ đối soát.</p>`
        : html`<ul class="transfers">
            ${transfers.map((transfer) => item(transfer, session))}
          </ul>`
    }`;

const item = ({transaction, payment}: WaitingTransfer, session: OfficerSession): Html =>
  html`<li class="card">
    <h2>
      ${formatDong(Number(transaction.amount))}
      <span class="badge wait">${reasons[transaction.reason ?? 'no-code']}</span>
    </h2>
    <dl class="fields">
      ${line('Nội dung', html`<code class="wrap">${transaction.content ?? ''}</code>`)}
      ${line('Số tham chiếu', transaction.bank_reference ?? undefined)}
      ${line('Tài khoản nhận', transaction.account ?? undefined)}
      ${line('Báo lúc', moment(transaction.arrived_at))}
      ${
        payment
          ? line(
              'Có thể là',
              html`<a href="/desk/dossiers/${payment.dossier_id}">${payment.ref}</a>, phải nộp
                ${formatDong(payment.amount)}`,
            )
          : ''
      }
    </dl>
    <details class="action">
      <summary>Ghép với một khoản phải nộp</summary>
      <form class="stack" method="post" action="/desk/transfers/${transaction.id}/assign">
        ${csrf(session)}
        <label>
          Mã thanh toán, mã tra cứu hoặc mã hồ sơ
          <input name="payment" value="${payment?.ref ?? ''}" required autocomplete="off" />
        </label>
        <label>Lý do <textarea name="reason" rows="2" maxlength="1000" required></textarea></label>
        <button class="primary">Ghép và ghi nhận đã nộp</button>
      </form>
    </details>
  </li>`;
