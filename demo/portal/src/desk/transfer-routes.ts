import {Hono} from 'hono';
import {dateInVietnam, isCalendarDate} from '../../../../src/vietnam/dates.js';
import {agencyOf} from '../dossiers/land.js';
import {idParam} from '../http/id-param.js';
import {assignMoney, type Decision} from '../payments/assign.js';
import {markForRefund, markReturned} from '../payments/give-back.js';
import {orderRefund} from '../payments/order-refund.js';
import {dayCounted, daySums} from '../payments/sums.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import type {Html} from './html.js';
import {page} from './layout.js';
import {reasonOf} from './reason.js';
import type {DeskCall, DeskEnv} from './session.js';
import {textOf} from './session.js';
import {sumsPage} from './sums-page.js';
import {alertList, heldList, moneyPage, refundList, type MoneyPart} from './transfers-page.js';
import {alertedPayments, countWaiting, findOpenPayment, waitingTransfers} from './transfers.js';

const done: Readonly<Record<string, {text: string; bad?: boolean}>> = {
  assign: {text: 'Đã ghép khoản tiền và ghi nhận đã nộp.'},
  refund: {text: 'Đã chuyển sang danh sách phải hoàn.'},
  returned: {text: 'Đã ghi nhận hoàn tiền và báo cho người nộp.'},
  accepted: {text: 'Cổng thanh toán đã nhận lệnh hoàn. Ghi nhận đã hoàn khi tiền đã rời tài khoản.'},
  'under-way': {text: 'Cổng thanh toán đã nhận lệnh hoàn này từ trước.'},
  refused: {text: 'Cổng thanh toán từ chối lệnh hoàn; mã từ chối nằm trong lịch sử của hồ sơ.', bad: true},
  'no-answer': {text: 'Cổng thanh toán chưa trả lời. Có thể gửi lại lệnh: tiền chỉ hoàn một lần.', bad: true},
  unknown: {text: 'Không có khoản phải nộp nào đang chờ với mã này. Hãy kiểm tra lại mã.', bad: true},
};

/** Money that waits for an officer, and what came in each day. */
export function transferRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const {db} = context.database;
  const takesOrders = (gateway: string) => context.gateways.get(gateway)?.giveBack !== undefined;

  const show = async (c: DeskCall, part: MoneyPart, body: Html) => {
    const waiting = await countWaiting(db);
    const frame = {
      session: c.var.officer,
      at: 'transfers',
      waiting: waiting.held + waiting.refund + waiting.alerts,
      said: done[c.req.query('done') ?? ''],
    } as const;
    return c.html(page('Đối soát thanh toán', frame, moneyPage(part, waiting, body)));
  };
  routes.get('/transfers', async (c) =>
    show(c, 'held', heldList(await waitingTransfers(db, 'held'), c.var.officer)),
  );
  routes.get('/transfers/refund', async (c) =>
    show(c, 'refund', refundList(await waitingTransfers(db, 'refund'), c.var.officer, takesOrders)),
  );
  routes.get('/transfers/alerts', async (c) => show(c, 'alerts', alertList(await alertedPayments(db))));
  routes.get('/transfers/sums', async (c) => {
    const asked = c.req.query('day') ?? '';
    const day = isCalendarDate(asked) ? asked : dateInVietnam(context.now());
    const view = {
      day,
      sums: await daySums(db, day),
      counted: await dayCounted(db, day),
      agencyOf: (id: string) => agencyOf(context, id),
    };
    return show(c, 'sums', sumsPage(view));
  });

  routes.post('/transfers/:id/:decision', async (c) => {
    const decision: Decision = {
      transaction: idParam(c),
      officer: c.var.officer.officer.id,
      reason: reasonOf(c.var.form),
    };
    switch (c.req.param('decision')) {
      case 'assign': {
        const payment = await findOpenPayment(db, textOf(c.var.form, 'payment'));
        if (!payment) return c.redirect('/desk/transfers?done=unknown', 303);
        await assignMoney(context, {...decision, payment});
        return c.redirect('/desk/transfers?done=assign', 303);
      }
      case 'refund':
        await markForRefund(context, decision);
        return c.redirect('/desk/transfers?done=refund', 303);
      case 'order': {
        const {is} = await orderRefund(context, decision);
        return c.redirect(`/desk/transfers/refund?done=${is}`, 303);
      }
      case 'returned':
        await markReturned(context, decision);
        return c.redirect('/desk/transfers/refund?done=returned', 303);
      default:
        throw new Refusal('not-found');
    }
  });
  return routes;
}
