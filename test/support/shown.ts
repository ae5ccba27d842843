import type {View} from '../../src/elements/view.js';
import {fakeHost, type FakeHost} from './fake-host.js';

/** A view in a box of its own, as a frame's page shows it. */
export function showView<T extends View>(
  tag: string,
  given: Partial<T>,
  host: FakeHost = fakeHost(),
): {view: T; host: FakeHost; box: HTMLElement} {
  const box = document.createElement('div');
  box.className = 'dvc-box';
  box.dataset['theme'] = 'light';
  const view = document.createElement(tag) as T;
  Object.assign(view, {host}, given);
  box.append(view);
  document.body.append(box);
  return {view, host, box};
}
