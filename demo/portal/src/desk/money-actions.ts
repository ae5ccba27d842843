import {formatDong} from '../../../../src/vietnam/money.js';
import type {OfficerSession} from '../officers/store.js';
import {isOver, isOwed} from '../payments/settle.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {csrf} from './layout.js';

/** What an officer may do about a dossier's money: take it at the counter, give it back, close what was looked at. */
export function moneyActions({row, money}: DossierView, session: OfficerSession): Html {
  const {obligation} = row;
  const settled = money.payments.find(({state}) => state === 'settled');
  const alerted = money.payments.find(({alert}) => alert !== null);
  const mayPay = isOwed({dossier: row}) && !isOver({dossier: row});
  return html`${
    obligation && mayPay
      ? form(session, {
          action: `/desk/money/cash/${row.id}`,
          summary: 'Thu tiền mặt tại quầy',
          hint: `Đếm đủ ${formatDong(obligation.total)} rồi mới ghi nhận. Biên lai được lập ngay.`,
          reason: 'Người nộp tiền, ghi chú',
          button: `Đã nhận đủ ${formatDong(obligation.total)}`,
          more: html`<input type="hidden" name="amount" value="${obligation.total}" />`,
        })
      : ''
  }
  ${
    alerted
      ? form(session, {
          action: `/desk/money/closed/${alerted.id}`,
          summary: 'Đã xem báo đảo tiền',
          hint: 'Chỉ khép lại khi đã đối chiếu với cổng thanh toán và không phải làm gì thêm.',
          reason: 'Kết quả đối chiếu',
          button: 'Khép lại',
        })
      : ''
  }
  ${
    settled
      ? form(session, {
          action: `/desk/money/refund/${settled.id}`,
          summary: 'Hoàn tiền đã thu',
          hint: 'Biên lai bị huỷ, tiền rời sổ của cơ quan và vào danh sách phải hoàn.',
          reason: 'Lý do hoàn tiền',
          button: `Hoàn ${formatDong(settled.amount)}`,
          isDanger: true,
          more: html`<label class="tick"
            ><input type="checkbox" name="owed" value="yes" />
            <span>Hồ sơ vẫn phải nộp khoản này</span></label
          >`,
        })
      : ''
  }`;
}

interface ActionForm {
  action: string;
  summary: string;
  hint: string;
  /** Label of the officer's words. */
  reason: string;
  button: string;
  isDanger?: boolean;
  more?: Html;
}

/** A fold with a form that asks for a reason, as every decision about money does. */
export const form = (
  session: OfficerSession,
  {action, summary, hint, reason, button, isDanger = false, more}: ActionForm,
): Html =>
  html`<details class="action">
    <summary>${summary}</summary>
    <form class="stack" method="post" action="${action}">
      ${csrf(session)}
      <p class="muted">${hint}</p>
      ${more ?? ''}
      <label>${reason} <textarea name="reason" rows="2" maxlength="1000" required></textarea></label>
      <button class="${isDanger ? 'danger' : 'primary'}">${button}</button>
    </form>
  </details>`;
