import {FramedElement} from '../framed-element.js';

/**
 * @summary Makes an account at the portal, for a citizen or an organisation, and activates it by a code.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-registered - An account was made.
 * @fires dvc-signed-in - Somebody has signed in.
 * @fires dvc-error - Something can't be shown; its code says what.
 * @slot - A plain link, seen until the element works.
 * @csspart box - The box around everything.
 * @csspart frame - What holds the portal's frame.
 */
export class Register extends FramedElement {
  protected override readonly page = 'register';
  protected override readonly viewTag = 'dvc-register-view';

  protected override loadView(): Promise<unknown> {
    return import('./register-view.js');
  }
}
