import {it} from 'node:test';

/** Steps of one journey: after one that failed the others are not tried. */
export function steps(): (name: string, run: () => Promise<void> | void) => void {
  let broken = false;
  return (name, run) =>
    void it(name, async (test) => {
      if (broken) return test.skip('an earlier step failed');
      try {
        await run();
      } catch (error) {
        broken = true;
        throw error;
      }
    });
}
