import {Hono} from 'hono';
import {idParam} from '../http/id-param.js';
import {assignMoney} from '../payments/assign.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {page} from './layout.js';
import {textOf, type DeskEnv} from './session.js';
import {findOpenPayment, waitingTransfers} from './transfers.js';
import {transfersPage} from './transfers-page.js';

export function transferRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const {db} = context.database;

  routes.get('/transfers', async (c) => {
    const session = c.var.officer;
    const transfers = await waitingTransfers(db);
    const done = c.req.query('done');
    const said =
      done === 'assign'
        ? {text: 'Đã ghép khoản tiền và ghi nhận đã nộp.'}
        : done === 'unknown'
          ? {text: 'Không có khoản phải nộp nào đang chờ với mã này. Hãy kiểm tra lại mã.', bad: true}
          : undefined;
    const body = transfersPage(transfers, session);
    return c.html(
      page('Đối soát chuyển khoản', {session, at: 'transfers', waiting: transfers.length, said}, body),
    );
  });
  routes.post('/transfers/:id/assign', async (c) => {
    const {form} = c.var;
    const reason = textOf(form, 'reason').replaceAll('\0', '').trim().slice(0, 1000);
    if (reason === '') throw new Refusal('invalid', {errors: [{pointer: '/reason', code: 'required'}]});
    const payment = await findOpenPayment(db, textOf(form, 'payment'));
    if (!payment) return c.redirect('/desk/transfers?done=unknown', 303);
    await assignMoney(context, {transaction: idParam(c), payment, officer: c.var.officer.officer.id, reason});
    return c.redirect('/desk/transfers?done=assign', 303);
  });
  return routes;
}
