import type {Run} from './apply.js';
import {truthy, type Data} from './operators.js';

type Lazy = (args: readonly unknown[], data: Data, run: Run) => unknown;

/** The list that the first argument is, and what the rule beside it says of each member. */
const each =
  (judge: (members: readonly unknown[], says: (member: unknown) => unknown) => unknown): Lazy =>
  ([list, rule], data, {apply}) => {
    const members = apply(list, data);
    return judge(Array.isArray(members) ? members : [], (member) => apply(rule, member));
  };

/** Operators that run a rule over each member of a list. Nothing at all is never "all". */
export const lists: readonly (readonly [string, Lazy])[] = [
  ['map', each((members, says) => members.map(says))],
  ['filter', each((members, says) => members.filter((one) => truthy(says(one))))],
  ['all', each((members, says) => members.length > 0 && members.every((one) => truthy(says(one))))],
  ['some', each((members, says) => members.some((one) => truthy(says(one))))],
  ['none', each((members, says) => !members.some((one) => truthy(says(one))))],
  [
    'reduce',
    ([list, rule, initial], data, {apply}) => {
      const members: unknown = apply(list, data);
      const start = initial === undefined ? null : apply(initial, data);
      return (Array.isArray(members) ? (members as unknown[]) : []).reduce(
        (accumulator, current) => apply(rule, {current, accumulator}),
        start,
      );
    },
  ],
];
