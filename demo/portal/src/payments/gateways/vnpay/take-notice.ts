import type {Context} from '../../../platform/context.js';
import {takeStatement} from '../../take-statement.js';
import {answerFor, type VnpayAnswer} from './answer.js';
import {readVnpayWord} from './notice.js';
import type {VnpaySettings} from './settings.js';

/**
 * Takes a notice, checking in VNPAY's order: signature, reference, amount, whether it was confirmed before. One that is not
 * signed leaves nothing behind that could stand in the way of the true one.
 * @param raw - The query text, as it came.
 * @throws {Error} The database can't be reached.
 */
export async function takeVnpayNotice(
  context: Context,
  settings: VnpaySettings,
  raw: string,
): Promise<VnpayAnswer['RspCode']> {
  if (raw === '') return '99';
  const word = readVnpayWord(raw, settings);
  if (!word) return '97';
  const {tmnCode, statement} = word;
  if (tmnCode !== settings.tmnCode) return '01';
  if (statement.amount !== undefined) return answerFor[await takeStatement(context, statement)];
  // no amount that anybody owes; whose it would be is said first
  const taken = await takeStatement(context, {...statement, outcome: 'unknown'});
  return taken === 'unknown-ref' ? '01' : '04';
}
