import {catalogueChecks} from './checks/catalogue.js';
import {descriptionChecks, findDescription} from './checks/description.js';
import {embedChecks} from './checks/embed.js';
import {originChecks} from './checks/origins.js';
import {problemChecks} from './checks/problems.js';
import {sessionChecks} from './checks/sessions.js';
import {uploadChecks} from './checks/uploads.js';
import {createProbe, withDescription, type ConformanceOptions} from './probe.js';

export type {ConformanceOptions} from './probe.js';

export interface ConformanceResult {
  /** A sentence about the portal: "answers 304 to who has its catalogue already". */
  name: string;
  ok: boolean;
  /** What came instead, when it is not so. */
  detail?: string;
}

const checks = [
  ...descriptionChecks,
  ...catalogueChecks,
  ...problemChecks,
  ...originChecks,
  ...sessionChecks,
  ...uploadChecks,
  ...embedChecks,
];

/**
 * Judges a portal from outside by the contract: one result for each thing that its capabilities claim, in order.
 * A portal of static files is judged by its files alone. Leaves nothing behind; asks some two hundred times.
 * Needs a `fetch` that may set `Origin`, as Node's does.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceResult[]> {
  const probe = createProbe(options);
  const {only = () => true} = options;
  const base = new URL(options.portal);
  base.pathname = base.pathname.replace(/\/?$/, '/');
  const found = await judged('describes itself', () => findDescription(probe, base));
  if (!found.value) return [found.result];
  const {description, answer} = found.value;
  const portal = withDescription(probe, description, base, answer.url);
  const results = [found.result];
  for (const {name, when, run} of checks)
    if (only(name) && (when?.(description) ?? true))
      results.push((await judged(name, () => run(portal))).result);
  return results;
}

async function judged<T>(
  name: string,
  run: () => Promise<T>,
): Promise<{result: ConformanceResult; value?: T}> {
  try {
    return {result: {name, ok: true}, value: await run()};
  } catch (error) {
    return {result: {name, ok: false, detail: error instanceof Error ? error.message : String(error)}};
  }
}
