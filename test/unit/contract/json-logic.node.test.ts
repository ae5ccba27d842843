import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {describeJsonLogic} from './json-logic.suite.js';

describeJsonLogic({
  describe: (name, run) => void describe(name, run),
  it: (name, run) => void it(name, run),
  equal: assert.deepEqual,
  throws: assert.throws,
});
