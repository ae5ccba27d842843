import {findDossier} from '../dossiers/store.js';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import {Refusal} from '../platform/refusal.js';
import type {Decision} from './assign.js';
import type {BackAnswer} from './gateways/gateway.js';
import {remember} from './history.js';
import {intentOf} from './intent.js';
import {findPayment, lockPayment} from './store.js';

/** `no-answer`: the gateway may have heard it or not; ordered again, the money goes back once. */
export type RefundOrder = BackAnswer | {is: 'no-answer'};

/** Who orders, in the gateway's books. */
const by = 'one-stop-desk';

/**
 * Orders money that is to be given back from the gateway that it came by. It stays in the list until an officer has
 * seen that it left.
 * @throws {Refusal} `not-found`; `conflict`: it is not to be given back, or this gateway takes no orders.
 */
export async function orderRefund(context: Context, decision: Decision): Promise<RefundOrder> {
  const {database, gateways, log, now} = context;
  const {db} = database;
  const money = await db
    .selectFrom('transactions')
    .selectAll()
    .where('id', '=', decision.transaction)
    .executeTakeFirst();
  const payment = money?.payment_id ? await findPayment(db, money.payment_id) : undefined;
  const dossier = payment && (await findDossier(db, payment.dossier_id));
  if (!money || !dossier) throw new Refusal('not-found');
  const gateway = gateways.get(money.gateway);
  if (money.state !== 'refund' || !gateway?.giveBack) throw new Refusal('conflict');

  const intent = intentOf(context, payment, dossier.receives);
  const order = {transaction: money.number, amount: Number(money.amount), by};
  const answer = await gateway.giveBack(intent, order).catch((error: unknown): RefundOrder => {
    log.warn({payment: payment.id, method: money.gateway, ...describe(error)}, 'refund not ordered');
    return {is: 'no-answer'};
  });
  await db.transaction().execute(async (tx) => {
    const held = await lockPayment(tx, payment.id);
    if (!held) return;
    await remember(tx, held.payment, held.payment.state, {
      at: now(),
      cause: 'officer',
      reason: held.payment.reason ?? undefined,
      officer: {id: decision.officer, reason: `${decision.reason} (${heard(answer)})`},
    });
  });
  return answer;
}

/** For the history, which officers read. */
function heard(answer: RefundOrder): string {
  if (answer.is === 'refused') return `cổng thanh toán từ chối hoàn, mã ${answer.code}`;
  const words = {
    accepted: 'cổng thanh toán đã nhận lệnh hoàn',
    'under-way': 'cổng thanh toán đã nhận lệnh hoàn từ trước',
    'no-answer': 'cổng thanh toán chưa trả lời lệnh hoàn',
  };
  return words[answer.is];
}
