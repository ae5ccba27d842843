import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Frame, Page} from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: {target: unknown; failureSummary?: string}[];
}

/**
 * No accessibility violation in what a person sees here.
 * @param within - CSS selector of our own part, where the rest of the page is somebody else's.
 */
export async function accessible(where: Page | Frame, moment: string, within?: string): Promise<void> {
  await where.evaluate(source);
  const violations = await where.evaluate(async (selector) => {
    const {axe} = globalThis as unknown as {
      axe: {run(context: unknown, options: unknown): Promise<{violations: Violation[]}>};
    };
    // a frame is looked at by itself, since axe's own way into frames posts messages to them; the page around it has the h1
    const {violations: found} = await axe.run(selector ?? document, {
      iframes: false,
      resultTypes: ['violations'],
      rules: {'page-has-heading-one': {enabled: false}},
    });
    return found.map(({id, help, nodes}) => ({
      id,
      help,
      nodes: nodes.map(({target, failureSummary}) => ({target, failureSummary})),
    }));
  }, within);
  assert.deepEqual(violations, [], `accessibility at “${moment}”: ${JSON.stringify(violations, null, 1)}`);
}
