import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Loading, type LoadOptions} from '../../../src/ui/loading.js';

/** A host that only counts, and a loader whose answers come when a test says so. */
function stage(options: Partial<LoadOptions<readonly [string], string>> = {}) {
  let query = 'a';
  let updates = 0;
  const asked: {
    query: string;
    signal: AbortSignal;
    answer: (value: string) => void;
    fail: (error: Error) => void;
  }[] = [];
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
  };
  const loading = new Loading(host, {
    args: () => [query] as const,
    load: ([wanted], signal) =>
      new Promise<string>((answer, fail) => asked.push({query: wanted, signal, answer, fail})),
    ...options,
  });
  return {
    loading,
    asked,
    updates: () => updates,
    ask: (next: string) => ((query = next), loading.hostUpdate()),
  };
}

describe('what is loaded', () => {
  it('is asked for once for the same, and again for something else', () => {
    const {asked, ask} = stage();

    ask('a');
    ask('a');
    ask('b');

    assert.deepEqual(
      asked.map(({query}) => query),
      ['a', 'b'],
    );
    assert.equal(asked[0]?.signal.aborted, true);
  });

  it('keeps the last good answer while it asks anew, and forgets one that comes too late', async () => {
    const {loading, asked, ask} = stage();
    ask('a');
    asked[0]?.answer('A');
    await loading.done;
    ask('b');
    assert.deepEqual(loading.state, {at: 'loading', value: 'A'});
    ask('c');
    asked[2]?.answer('C');
    await loading.done;

    asked[1]?.answer('B');
    await new Promise(setImmediate);

    assert.deepEqual(loading.state, {at: 'loaded', value: 'C'});
  });

  it('tells a failure and goes on by a retry', async () => {
    const failures: unknown[] = [];
    const {loading, asked, ask} = stage({onFailed: (error) => failures.push(error)});
    ask('a');
    const error = new Error('no network');
    asked[0]?.fail(error);
    await loading.done;
    assert.deepEqual(loading.state, {at: 'failed', value: undefined, error});
    assert.deepEqual(failures, [error]);

    loading.retry();
    asked[1]?.answer('A');
    await loading.done;

    assert.deepEqual(loading.state, {at: 'loaded', value: 'A'});
  });

  it('asks for an update before it tells, so that what is told can be shown', async () => {
    let before = 0;
    const {loading, asked, ask, updates} = stage({onLoaded: () => (before = updates())});
    ask('a');
    const earlier = updates();

    asked[0]?.answer('A');
    await loading.done;

    assert.ok(before > earlier);
  });

  it('is asked for anew when it was under way as its element left the page', () => {
    const {loading, asked, ask} = stage();
    ask('a');
    loading.hostDisconnected();
    ask('a');

    assert.deepEqual(
      asked.map(({signal}) => signal.aborted),
      [true, false],
    );
  });
});
