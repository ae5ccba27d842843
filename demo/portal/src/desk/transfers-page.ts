import type {OfficerSession} from '../officers/store.js';
import {html, type Html} from './html.js';
import {current} from './layout.js';
import {alertItem, heldItem, refundItem} from './transfer-items.js';
import type {NamedPayment, Waiting, WaitingTransfer} from './transfers.js';

/** Which part of the money's desk is shown. */
export type MoneyPart = 'held' | 'refund' | 'alerts' | 'sums';

const intro: Readonly<Record<MoneyPart, string>> = {
  held: 'Tiền đã vào tài khoản nhưng hệ thống không tự ghép được với khoản nào. Chỉ ghép khi đã chắc chắn; lý do được lưu vào sổ.',
  refund: 'Tiền phải trả lại cho người nộp. Ghi nhận khi đã chuyển trả; người nộp được báo bằng thư.',
  alerts: 'Cổng thanh toán báo tiền đã bị đảo lại. Đối chiếu với cổng thanh toán rồi mở hồ sơ để quyết định.',
  sums: 'Số thu của từng cơ quan trong ngày, theo sổ cái, đối chiếu với các khoản đã ghi nhận và biên lai.',
};

/** Every part of the money's desk stands under the same heading. */
export const moneyPage = (part: MoneyPart, waiting: Waiting, body: Html): Html => {
  const chip = (to: MoneyPart, name: string, count?: number) =>
    html`<li>
      <a
        class="chip"
        href="${to === 'held' ? '/desk/transfers' : `/desk/transfers/${to}`}"
        ${current(to === part)}
        >${name}${count === undefined ? '' : html` <span class="count">${count}</span>`}</a
      >
    </li>`;
  return html`<h1>Đối soát thanh toán</h1>
    <ul class="chips" aria-label="Các danh sách">
      ${chip('held', 'Chờ đối soát', waiting.held)} ${chip('refund', 'Phải hoàn', waiting.refund)}
      ${chip('alerts', 'Báo đảo tiền', waiting.alerts)} ${chip('sums', 'Sổ thu theo ngày')}
    </ul>
    <p class="muted">${intro[part]}</p>
    ${body}`;
};

const list = (items: Html[], empty: string): Html =>
  items.length === 0
    ? html`<p class="empty card">${empty}</p>`
    : html`<ul class="transfers">
        ${items}
      </ul>`;

export const heldList = (transfers: readonly WaitingTransfer[], session: OfficerSession): Html =>
  list(
    transfers.map((transfer) => heldItem(transfer, session)),
    'Không có khoản nào chờ đối soát.',
  );

/** @param takesOrders - Whether a gateway gives money back when it is told to. */
export const refundList = (
  transfers: readonly WaitingTransfer[],
  session: OfficerSession,
  takesOrders: (gateway: string) => boolean,
): Html =>
  list(
    transfers.map((transfer) =>
      refundItem(
        transfer,
        session,
        transfer.payment !== undefined && takesOrders(transfer.transaction.gateway),
      ),
    ),
    'Không có khoản nào phải hoàn.',
  );

export const alertList = (payments: readonly NamedPayment[]): Html =>
  list(payments.map(alertItem), 'Không có báo đảo tiền nào.');
