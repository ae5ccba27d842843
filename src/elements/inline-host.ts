import {emit} from '../frame/events.js';
import type {Connection} from './connection.js';
import type {PortalElement} from './portal-element.js';
import type {ViewHost} from './view.js';

/** What a view may ask of the shell whose shadow root it is in. */
export const inlineHost = (
  shell: PortalElement,
  {portal}: Connection,
  view: string,
  reveal: () => void,
): ViewHost => ({
  kind: 'inline',
  emit: (type, detail) => emit(shell, type, detail),
  reveal,
  portalPage: new URL(`embed/${view}`, portal).href,
});
