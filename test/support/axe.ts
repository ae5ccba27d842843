// its module is CommonJS, which a browser can't import: loaded for its effect, it is a global
import 'axe-core/axe.js';
import type axeCore from 'axe-core';

declare global {
  interface Window {
    axe: typeof axeCore;
  }
}

/** What axe finds wrong, as lines that say which rule and where. */
export async function violations(context: Element): Promise<string[]> {
  const {violations} = await window.axe.run(context, {resultTypes: ['violations']});
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({target, html}) => `${id}: ${String(target)} ${html}`),
  );
}
