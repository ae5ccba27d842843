import type {Exemption, Fee, Procedure} from '../catalogue.js';
import type {Obligation} from '../dossiers.js';
import {holds} from './conditions.js';
import type {Values} from './schema.js';

type Item = Obligation['items'][number];

/**
 * What is owed for filing online with these values, in whole đồng. The reduction for online filing is what the fee says
 * (`onlineAmount`); an exemption is taken off what is left. Postage is not a fee and never part of it.
 */
export function owed(procedure: Pick<Procedure, 'fees'>, values: Values): Obligation {
  const items = procedure.fees.filter((fee) => holds(fee.when, values)).map((fee) => itemOf(fee, values));
  const total = items.reduce((sum, item) => sum + item.total, 0);
  return {total, currency: 'VND', state: total > 0 ? 'due' : 'none', items};
}

function itemOf(fee: Fee, values: Values): Item {
  const {kind, name, unit, basis, appliesTo, mark} = fee;
  const amount = fee.onlineAmount ?? fee.amount;
  const quantity = unitsOf(fee, values);
  const exemption = bestExemption(fee, values, {amount, quantity});
  return {
    kind,
    ...(name && {name}),
    amount,
    quantity,
    unit,
    fullAmount: fee.amount * quantity,
    ...(exemption && {exemption}),
    total: amount * quantity - (exemption?.relief ?? 0),
    basis,
    ...(appliesTo !== undefined && {appliesTo}),
    ...(mark !== undefined && {mark}),
  };
}

/** A number not typed yet counts as one, so that the price is seen from the start; a unit begun is a unit. */
function unitsOf({quantity}: Fee, values: Values): number {
  const units = quantity === undefined ? 1 : (values[quantity] ?? 1);
  return typeof units === 'number' && Number.isFinite(units) ? Math.max(0, Math.ceil(units)) : 1;
}

/** The exemption that holds and takes off most; of equals, the first. */
function bestExemption(
  {exemptions = []}: Fee,
  values: Values,
  price: Pick<Item, 'amount' | 'quantity'>,
): Item['exemption'] {
  return exemptions
    .filter(({when}) => holds(when, values))
    .map((exemption) => ({exemption, relief: reliefOf(exemption, price)}))
    .filter(({relief}) => relief > 0)
    .sort((one, other) => other.relief - one.relief)
    .map(({exemption: {label, basis, mark}, relief}) => ({
      relief,
      label,
      basis,
      ...(mark !== undefined && {mark}),
    }))[0];
}

/** A fraction of a đồng is in the payer's favour: the full price less the relief is then a whole number, rounded down. */
function reliefOf(
  {percent = 0, amount: off = 0}: Exemption,
  {amount, quantity}: Pick<Item, 'amount' | 'quantity'>,
): number {
  const price = amount * quantity;
  return Math.min(price, Math.max(Math.ceil((price * percent) / 100), off * quantity));
}
