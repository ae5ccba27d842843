import {property} from 'lit/decorators.js';
import {FramedElement, type Subject} from '../framed-element.js';

/**
 * @summary Says what a dossier owes and why, and takes the payment; free is said plainly.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-payment-started - A payment was begun.
 * @fires dvc-payment-settled - The money has arrived.
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
export class Payment extends FramedElement {
  /** Id of the dossier to pay for. Empty: those of the person that owe something. */
  @property({reflect: true}) dossier = '';

  protected override readonly page = 'payment';
  protected override readonly viewTag = 'dvc-payment-view';
  protected override readonly room = 'medium';
  protected override readonly bones = ['title', 'line', 'card', 'control'] as const;

  protected override get subject(): Subject {
    return {dossier: this.dossier};
  }

  protected override loadView(): Promise<unknown> {
    return import('./payment-view.js');
  }
}
