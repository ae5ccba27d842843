import {expect} from 'chai';
import {describeJsonLogic} from './json-logic.suite.js';

describeJsonLogic({
  describe: (name, run) => void describe(name, run),
  it: (name, run) => void it(name, run),
  equal: (got, wanted, message) => expect(got, message).to.deep.equal(wanted),
  throws: (run, kind) => expect(run).to.throw(kind),
});
