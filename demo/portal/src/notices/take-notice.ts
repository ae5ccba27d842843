import {v7 as uuidv7} from 'uuid';
import * as z from '../../../../src/contract/zod.js';
import {holdMoney} from '../payments/hold.js';
import {lockPayment} from '../payments/store.js';
import {take} from '../payments/take-statement.js';
import type {Money} from '../payments/transactions.js';
import type {Context} from '../platform/context.js';
import type {Tx} from '../platform/database.js';
import {Refusal} from '../platform/refusal.js';
import {matchNotice} from './match.js';
import {isFromSepay, SepayNotice, type SignedBody} from './sepay.js';
import {keepNotice, lockNotice, setOutcome, type NoticeRow} from './store.js';

/**
 * Takes a notice of SePay: verified, kept as it came, then worked on. What is not signed is kept nowhere, so that it
 * can't take the place of the true one. The same notice again changes nothing.
 * @throws {Refusal} `sign-in-refused`: not signed by SePay, or long ago; `malformed`: signed, but of another shape.
 */
export async function takeSepayNotice(context: Context, body: SignedBody): Promise<void> {
  const {config, database, now} = context;
  if (!isFromSepay(body, config.bankWebhookSecret, now())) throw new Refusal('sign-in-refused');
  const notice = readNotice(body.raw);
  const row = await keepNotice(database.db, {
    id: uuidv7(),
    provider: 'sepay',
    provider_id: String(notice.id),
    raw: body.raw,
    arrived_at: now(),
    direction: notice.transferType,
    account: notice.accountNumber,
    amount: notice.transferAmount,
    content: notice.content.replaceAll('\0', ''),
    bank_reference: notice.referenceCode ?? null,
    outcome: 'new',
  });
  if (row.outcome === 'new') await workOn(context, row.id);
}

/** Works on what a crash left between keeping and working. */
export async function takeUpNotices(context: Context): Promise<void> {
  const left = await context.database.db
    .selectFrom('notices')
    .select('id')
    .where('outcome', '=', 'new')
    .orderBy('id')
    .execute();
  for (const {id} of left) await workOn(context, id);
}

const workOn = (context: Context, id: string): Promise<void> =>
  context.database.db.transaction().execute(async (tx) => {
    const notice = await lockNotice(tx, id);
    if (notice?.outcome !== 'new') return;
    await setOutcome(tx, id, notice.direction === 'in' ? 'taken' : 'ignored');
    await (notice.direction === 'in' ? moneyCame : moneyLeft)(tx, notice, context.now());
  });

async function moneyCame(tx: Tx, notice: NoticeRow, at: Date): Promise<void> {
  const money: Money = {
    gateway: notice.provider,
    number: notice.provider_id,
    amount: Number(notice.amount),
    content: notice.content,
    account: notice.account,
    bankReference: notice.bank_reference ?? undefined,
    notice: notice.id,
  };
  const match = await matchNotice(tx, notice);
  const held = match.is === 'payment' ? await lockPayment(tx, match.payment.id) : undefined;
  if (!held) return holdMoney(tx, money, {reason: 'no-code', ...match, at});
  const {gateway, number: transaction, amount} = money;
  const {ref} = held.payment;
  await take(tx, held, {gateway, ref, transaction, amount, outcome: 'paid'}, {at, cause: 'notice', money});
}

/** Money that left with a settled payment's code, and nobody here had given it back: the bank has reversed it. */
async function moneyLeft(tx: Tx, notice: NoticeRow, at: Date): Promise<void> {
  const match = await matchNotice(tx, notice);
  const held = match.is === 'payment' ? await lockPayment(tx, match.payment.id) : undefined;
  if (held?.payment.state !== 'settled') return;
  const givenBack = await tx
    .selectFrom('transactions')
    .select('id')
    .where('payment_id', '=', held.payment.id)
    .where('state', 'in', ['refund', 'returned'])
    .executeTakeFirst();
  if (givenBack) return;
  const {ref} = held.payment;
  const statement = {gateway: notice.provider, ref, amount: Number(notice.amount), transaction: undefined};
  await take(tx, held, {...statement, outcome: 'reversed'}, {at, cause: 'notice'});
}

function readNotice(raw: string): SepayNotice {
  try {
    return z.parse(SepayNotice, JSON.parse(raw));
  } catch (cause) {
    throw new Refusal('malformed', {cause});
  }
}
