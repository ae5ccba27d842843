import {sql} from 'kysely';
import {findDossier} from '../dossiers/store.js';
import {describe} from '../http/problems.js';
import type {Context} from '../platform/context.js';
import type {Gateway} from './gateways/gateway.js';
import {intentOf} from './intent.js';
import type {PaymentRow} from './store.js';
import {takeStatement, type Taken} from './take-statement.js';

/** Minutes until a gateway is asked again, after the first, second, … time; then daily for a week [A]. */
const waits = [5, 15, 60, ...Array<number>(7).fill(24 * 60)];

/** Minutes that an asking may take: what a killed process had begun to ask is asked again after it. */
const claim = 2;

/** What closes the asking: the gateway has said all that it will, or the rest is for a person. */
const closing: ReadonlySet<Taken> = new Set(['settled', 'recorded', 'repeated', 'already-settled', 'amount']);

/**
 * Asks the gateways about what is not settled, since their notices may never come: a minute after a try has ended, then
 * after 5, 15 and 60 minutes, then daily for a week. What they say is taken as their notices are.
 * @returns How many were asked.
 */
export async function reconcile(context: Context): Promise<number> {
  const rows = await claimPayments(context);
  for (const row of rows) {
    const gateway = context.gateways.get(row.method);
    if (gateway?.query) await ask(context, gateway, row);
  }
  return rows.length;
}

/** Takes a few for this instance; two never ask about the same. */
async function claimPayments({database, now}: Context): Promise<PaymentRow[]> {
  const at = now();
  return database.db
    .updateTable('payments')
    .set({
      next_query_at: new Date(at.getTime() + claim * 60_000),
      queries: sql<number>`queries + 1`,
    })
    .where('id', 'in', (from) =>
      from
        .selectFrom('payments')
        .select('id')
        .where('next_query_at', '<=', at)
        .orderBy('next_query_at')
        .limit(10)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
}

async function ask(context: Context, gateway: Gateway, row: PaymentRow): Promise<void> {
  const {database, log, now} = context;
  let taken: Taken = 'nothing';
  try {
    const {receives = ''} = (await findDossier(database.db, row.dossier_id)) ?? {};
    const statement = await gateway.query?.(intentOf(context, row, receives));
    if (statement) taken = await takeStatement(context, statement, 'query');
  } catch (error) {
    log.warn({payment: row.id, method: row.method, ...describe(error)}, 'gateway not asked');
  }
  const wait = waits[row.queries - 1];
  const next = closing.has(taken) || wait === undefined ? null : new Date(now().getTime() + wait * 60_000);
  await database.db.updateTable('payments').set({next_query_at: next}).where('id', '=', row.id).execute();
}
