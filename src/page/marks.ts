import {tags} from './tags.js';

const prefix = 'data-dvc-';
const begun = new WeakSet<Element>();

/** Every plain mark in a tree, the outer before the inner: `<div data-dvc="procedure-search">`. */
export const marksIn = (root: ParentNode): HTMLElement[] => [
  ...(root instanceof HTMLElement && root.matches('[data-dvc]') ? [root] : []),
  ...root.querySelectorAll<HTMLElement>('[data-dvc]'),
];

/**
 * Puts the element that a mark stands for into it, with every `data-dvc-*` as its attribute; what was inside the mark
 * (a plain link) moves into the element, where it is seen until the element works. The mark itself stays, so that the
 * site's own styles still fit. Editors of content systems let `data-*` through where they remove our tags.
 * @returns The element; `undefined` when the mark was upgraded before, or names none of ours.
 */
export function upgradeMark(mark: HTMLElement): HTMLElement | undefined {
  const tag = `dvc-${mark.getAttribute('data-dvc')?.trim().toLowerCase().replace(/^dvc-/, '')}`;
  if (begun.has(mark)) return undefined;
  begun.add(mark);
  if (!tags.includes(tag)) {
    console.warn(`[dvc-embed mark-unknown] data-dvc="${mark.dataset['dvc']}" is none of: ${names}`);
    return undefined;
  }
  const element = document.createElement(tag);
  for (const {name, value} of mark.attributes)
    if (name.startsWith(prefix)) element.setAttribute(name.slice(prefix.length), value);
  element.append(...mark.childNodes);
  mark.append(element);
  return element;
}

const names = tags.map((tag) => tag.slice('dvc-'.length)).join(', ');
