import {property} from 'lit/decorators.js';
import {FramedElement, type Subject} from '../framed-element.js';

/**
 * @summary Says how far a dossier is: by its reference without signing in, or all of a person's dossiers.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-step - Filing goes on inside: another step is shown.
 * @fires dvc-dossier-submitted - A draft that was gone on with is at the portal.
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
export class DossierTracker extends FramedElement {
  /** Id of the dossier to show. Empty: a person looks one up, or chooses from their own. */
  @property({reflect: true}) dossier = '';

  protected override readonly page = 'tracker';
  protected override readonly viewTag = 'dvc-dossier-tracker-view';
  protected override readonly room = 'short';
  protected override readonly bones = ['title', 'control', 'control', 'line'] as const;

  protected override get subject(): Subject {
    return {dossier: this.dossier};
  }

  protected override loadView(): Promise<unknown> {
    return import('./dossier-tracker-view.js');
  }
}
