import {applyRule} from '../../../src/contract/form/logic/apply.js';
import {cases, refused, unreachable} from './json-logic.cases.js';

interface Runner {
  describe: (name: string, run: () => void) => void;
  it: (name: string, run: () => void) => void;
  equal: (got: unknown, wanted: unknown, message: string) => void;
  throws: (run: () => void, kind: typeof RangeError) => void;
}

/** The same table for the page and for the portal. */
export function describeJsonLogic({describe, it, equal, throws}: Runner): void {
  describe('JsonLogic', () => {
    for (const [name, table] of Object.entries(cases))
      it(`answers as its specification says: ${name}`, () => {
        for (const [rule, data, answer] of table)
          equal(applyRule(rule, data), answer, `${JSON.stringify(rule)} over ${JSON.stringify(data)}`);
      });

    for (const [name, rule] of Object.entries(refused))
      it(`refuses ${name}`, () => throws(() => applyRule(rule, {a: '1'}), RangeError));

    it('reaches nothing but values', () => {
      const data = {a: {b: 1}, ten: 'Y Blơ', con: [{ten: 'Y A'}]};
      for (const path of unreachable) equal(applyRule({var: path}, data), null, path);
    });

    it('leaves the data and every prototype as they were', () => {
      const data = JSON.parse('{"a": [1, 2], "__proto__": {"polluted": 1}}') as unknown;
      const before = JSON.stringify(data);
      for (const path of ['a', '__proto__', '__proto__.polluted']) applyRule({merge: [{var: path}, 3]}, data);

      equal(JSON.stringify(data), before, 'data');
      equal(({} as {polluted?: unknown}).polluted, undefined, 'prototype');
    });
  });
}
