import type {TemplateResult} from 'lit';
import {checkbox} from '../../ui/choice.js';
import type {ViewHost} from '../view.js';

const key = 'dvc-shared-machine';

/** Where the browser refuses storage it is known as long as the page lives. */
let said: boolean | undefined;

/** Somebody said that others use this machine too, or ended what they did here for the next one. */
export function isSharedMachine({kind}: ViewHost): boolean {
  if (kind === 'inline') return false;
  try {
    said ??= localStorage.getItem(key) !== null;
  } catch {
    said ??= false;
  }
  return said;
}

/** Kept for the machine on the portal's own origin, never on a host page's, and tells of nobody. */
export function setSharedMachine({kind}: ViewHost, is: boolean): void {
  if (kind === 'inline') return;
  said = is;
  try {
    if (is) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // known as long as the page lives
  }
}

export interface SharedMachineWords {
  sharedMachine: string;
  sharedMachineHint: string;
}

/**
 * A tick after which the browser has nothing to remember: it learns a user name from a password field that was sent,
 * and keeps it in a place that no page can empty.
 * @see docs/decisions/0012-the-user-name-that-chromium-keeps.md
 */
export const sharedMachineBox = (
  host: ViewHost,
  id: string,
  words: SharedMachineWords,
  onChange: () => void,
): TemplateResult =>
  checkbox({
    id,
    label: words.sharedMachine,
    hint: words.sharedMachineHint,
    checked: isSharedMachine(host),
    onChange: (is) => {
      setSharedMachine(host, is);
      onChange();
    },
  });
