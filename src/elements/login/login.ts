import {FramedElement} from '../framed-element.js';

/**
 * @summary Signs a person in at the portal. The page around it sees no name and no password.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-signed-in - Somebody has signed in.
 * @fires dvc-signed-out - Nobody is signed in any more.
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
export class Login extends FramedElement {
  protected override readonly page = 'login';
  protected override readonly viewTag = 'dvc-login-view';
  protected override readonly room = 'medium';
  protected override readonly bones = ['title', 'control', 'control', 'control'] as const;

  protected override loadView(): Promise<unknown> {
    return import('./login-view.js');
  }
}
