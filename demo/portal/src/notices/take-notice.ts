import {v7 as uuidv7} from 'uuid';
import * as z from '../../../../src/contract/zod.js';
import {lockDossier, type DossierRow} from '../dossiers/store.js';
import {settlePayment} from '../payments/settle.js';
import {recordPayment} from '../payments/start.js';
import {findPayment, setPaymentState, type PaymentRow} from '../payments/store.js';
import type {Context} from '../platform/context.js';
import type {Tx} from '../platform/database.js';
import {json} from '../platform/json.js';
import {Refusal} from '../platform/refusal.js';
import {matchNotice} from './match.js';
import {isFromSepay, SepayNotice, type SignedBody} from './sepay.js';
import {keepNotice, lockNotice, setOutcome, type NoticeRow} from './store.js';
import type {ReviewReason} from './tables.js';

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
    const match = await matchNotice(tx, notice);
    if (match.is === 'ignored') return void (await setOutcome(tx, id, {outcome: 'ignored'}));
    if (match.is === 'review' && !match.payment) return void (await putAside(tx, notice, match.reason));

    const {dossier, payment} = await lockPayment(tx, match.payment?.id ?? '');
    if (match.is === 'review')
      return void (await putAside(tx, notice, match.reason, {dossier, payment}, context));
    if (dossier.obligation?.state === 'settled' || payment.state === 'settled')
      return void (await putAside(tx, notice, 'already-settled', {dossier, payment}, context));
    await settlePayment(tx, dossier, payment, {at: context.now(), notice: id, amount: Number(notice.amount)});
    await setOutcome(tx, id, {outcome: 'settled', payment_id: payment.id});
  });

interface Held {
  dossier: DossierRow;
  payment: PaymentRow;
}

/** Locks the dossier first, as everybody does, and reads the payment again under that lock. */
export async function lockPayment(tx: Tx, id: string): Promise<Held> {
  const known = await findPayment(tx, id);
  const dossier = known && (await lockDossier(tx, known.dossier_id));
  const payment = dossier && (await findPayment(tx, id));
  if (!dossier || !payment) throw new Refusal('not-found');
  return {dossier, payment};
}

/** Into the queue of an officer. Money of the wrong amount also shows at the payment that it names. */
async function putAside(
  tx: Tx,
  {id}: NoticeRow,
  reason: ReviewReason,
  held?: Held,
  context?: Context,
): Promise<void> {
  await setOutcome(tx, id, {outcome: 'review', reason, payment_id: held?.payment.id ?? null});
  if (!held || !context || reason !== 'amount' || held.payment.state !== 'pending') return;
  const {dossier} = held;
  if (dossier.obligation?.state !== 'due') return;
  const at = context.now();
  await recordPayment(tx, await setPaymentState(tx, held.payment.id, 'review'), at);
  await tx
    .updateTable('dossiers')
    .set({
      obligation: json({...dossier.obligation, state: 'review'}),
      version: dossier.version + 1,
      updated_at: at,
    })
    .where('id', '=', dossier.id)
    .execute();
}

function readNotice(raw: string): SepayNotice {
  try {
    return z.parse(SepayNotice, JSON.parse(raw));
  } catch (cause) {
    throw new Refusal('malformed', {cause});
  }
}
