import {emit} from '../frame/events.js';
import type {Connection} from './connection.js';
import type {ViewHost} from './view.js';

/** What a view may ask of the shell whose shadow root it is in. */
export const inlineHost = (
  shell: HTMLElement,
  {portal}: Connection,
  view: string,
  {
    reveal,
    ready,
  }: {
    /** Brings the top of the box, or a part of the view, into sight. */
    reveal: (part?: Element) => void;
    /** Called when the view is ready, before the site is told. */
    ready?: () => void;
  },
): ViewHost => ({
  kind: 'inline',
  emit(type, detail) {
    if (type === 'dvc-ready') ready?.();
    return emit(shell, type, detail);
  },
  reveal,
  pageAddress: async () => (await import('../frame/page-address.js')).pageAddress(),
  portalPage: new URL(`embed/${view}`, portal).href,
});
