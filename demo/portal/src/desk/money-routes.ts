import {Hono} from 'hono';
import {idParam} from '../http/id-param.js';
import {closeAlert} from '../payments/close-alert.js';
import {refundPayment} from '../payments/give-back.js';
import {findPayment} from '../payments/store.js';
import {takeCash} from '../payments/take-cash.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import {reasonOf} from './reason.js';
import {textOf, type DeskCall, type DeskEnv} from './session.js';

/** What an officer decides about the money of a dossier, on its page. */
export function moneyRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const {db} = context.database;

  const decision = (c: DeskCall) => ({
    officer: c.var.officer.officer.id,
    reason: reasonOf(c.var.form),
  });
  const backTo = async (c: DeskCall, payment: string, done: string) => {
    const row = await findPayment(db, payment);
    if (!row) throw new Refusal('not-found');
    return c.redirect(`/desk/dossiers/${row.dossier_id}?done=${done}`, 303);
  };

  routes.post('/money/cash/:id', async (c) => {
    const dossier = idParam(c);
    await takeCash(context, {dossier, amount: Number(textOf(c.var.form, 'amount')), ...decision(c)});
    return c.redirect(`/desk/dossiers/${dossier}?done=cash`, 303);
  });
  routes.post('/money/refund/:id', async (c) => {
    const payment = idParam(c);
    const stillOwed = textOf(c.var.form, 'owed') === 'yes';
    await refundPayment(context, {payment, stillOwed, ...decision(c)});
    return backTo(c, payment, 'refund');
  });
  routes.post('/money/closed/:id', async (c) => {
    const payment = idParam(c);
    await closeAlert(context, {payment, ...decision(c)});
    return backTo(c, payment, 'closed');
  });
  return routes;
}

/** What the desk says once it is done. */
export const moneyDone: Readonly<Record<string, string>> = {
  cash: 'Đã ghi nhận tiền mặt và lập biên lai.',
  refund: 'Đã huỷ biên lai và chuyển tiền sang danh sách phải hoàn.',
  closed: 'Đã khép lại báo đảo tiền.',
};
