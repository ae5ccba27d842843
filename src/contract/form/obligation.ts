import type {Fee, Procedure} from '../catalogue.js';
import type {Obligation} from '../dossiers.js';
import {holds} from './conditions.js';
import type {Values} from './schema.js';

type Item = Obligation['items'][number];

/** What is owed for filing online with these values. Postage is not a fee and never part of it. */
export function owed(procedure: Pick<Procedure, 'fees'>, values: Values): Obligation {
  const items = procedure.fees.filter((fee) => holds(fee.when, values)).map(itemOf);
  const total = items.reduce((sum, item) => sum + item.amount * item.quantity, 0);
  return {total, currency: 'VND', state: total > 0 ? 'due' : 'none', items};
}

function itemOf(fee: Fee): Item {
  const {kind, unit, basis, appliesTo, mark} = fee;
  const item: Item = {kind, unit, basis, amount: fee.onlineAmount ?? fee.amount, quantity: 1};
  if (appliesTo !== undefined) item.appliesTo = appliesTo;
  if (mark !== undefined) item.mark = mark;
  return item;
}
