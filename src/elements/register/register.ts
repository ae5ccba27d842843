import {FramedElement} from '../framed-element.js';

/**
 * @summary Makes an account at the portal, for a citizen or an organisation, and activates it by a code.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-registered - An account was made.
 * @fires dvc-signed-in - Somebody has signed in.
 * @fires dvc-error - Something can't be shown; its code says what.
 * @slot - A plain link, seen until the element works.
 * @slot button - Words of the button of `mode="button"`, with more in them than the attribute `label` can have.
 * @csspart box - The box around everything.
 * @csspart frame - What holds the portal's frame.
 * @csspart button - The button of `mode="button"`.
 * @csspart dialog - The dialog of `mode="button"` and `mode="dialog"`.
 * @csspart dialog-head - Its title and the button that closes it.
 * @csspart dialog-body - What scrolls below them.
 */
export class Register extends FramedElement {
  protected override readonly page = 'register';
  protected override readonly viewTag = 'dvc-register-view';

  protected override loadView(): Promise<unknown> {
    return import('./register-view.js');
  }
}
