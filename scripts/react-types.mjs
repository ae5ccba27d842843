const head = `/** Types for the tags of dvc-embed in JSX (React 19 hands attributes, properties and events to them as they are). */
import type {Key, ReactNode, Ref} from 'react';
import './index.js';

interface Common<E> {
  key?: Key | null | undefined;
  ref?: Ref<E> | undefined;
  children?: ReactNode;
  class?: string | undefined;
  className?: string | undefined;
  hidden?: boolean | undefined;
  id?: string | undefined;
  lang?: string | undefined;
  slot?: string | undefined;
  style?: Record<string, string | number> | undefined;
}
`;

const pascal = (tag) => tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());

const comment = (indent, text) =>
  text
    ? `${indent}/** ${text
        .trim()
        .replace(/\s*\n\s*/g, ' ')
        .replace(/\*\//g, '*\\/')} */\n`
    : '';

const known = /^(boolean|number|string|undefined|'[^']*'|[|\s])+$/;

/** A type that the manifest names may live anywhere in our sources; the element's own property always has it. */
const typeOf = (element, {fieldName, type}) =>
  type?.text && known.test(type.text) ? type.text : fieldName ? `${element}['${fieldName}']` : 'string';

const props = ({tagName, attributes = [], members = [], events = []}) => {
  const element = `HTMLElementTagNameMap['${tagName}']`;
  const lines = [];
  const common = new Set(['lang', 'id', 'slot', 'class', 'style', 'hidden']);
  for (const attribute of attributes) {
    if (common.has(attribute.name)) continue;
    lines.push(
      `${comment('  ', attribute.description)}  '${attribute.name}'?: ${typeOf(element, attribute)} | undefined;\n`,
    );
  }
  const named = new Set(attributes.flatMap(({name, fieldName}) => [name, fieldName]));
  for (const member of members) {
    if (member.kind !== 'field' || member.readonly || member.attribute || named.has(member.name)) continue;
    lines.push(
      `${comment('  ', member.description)}  '${member.name}'?: ${element}['${member.name}'] | undefined;\n`,
    );
  }
  for (const event of new Map(events.map((one) => [one.name, one])).values()) {
    if (!event.name) continue;
    lines.push(
      `${comment('  ', event.description)}  'on${event.name}'?: ((event: HTMLElementEventMap['${event.name}']) => void) | undefined;\n`,
    );
  }
  return `export interface ${pascal(tagName)}Props extends Common<${element}> {\n${lines.join('')}}\n`;
};

/**
 * Prints JSX types from a custom elements manifest.
 * @param {{modules: {declarations?: object[]}[]}} manifest - As in https://github.com/webcomponents/custom-elements-manifest.
 * @returns {string} A `.d.ts` that augments React's `JSX.IntrinsicElements`.
 */
export const reactTypes = (manifest) => {
  const elements = manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const tags = elements.map(({tagName}) => `      '${tagName}': ${pascal(tagName)}Props;\n`).join('');
  return `${head}\n${elements.map(props).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags}    }
  }
}
`;
};
