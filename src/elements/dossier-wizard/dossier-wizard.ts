import {property} from 'lit/decorators.js';
import type {Strings} from '../../frame/messages.js';
import {FramedElement, type Subject} from '../framed-element.js';

/**
 * @summary Files a dossier step by step: who hands it in, the papers, how the result comes back, a summary, a receipt.
 * @fires dvc-ready - What a person sees is there.
 * @fires dvc-step - Another step is shown.
 * @fires dvc-draft-saved - What was typed is kept.
 * @fires dvc-before-submit - Cancelable, and waits for what is given to `waitUntil`: cancel it to keep the person on the summary.
 * @fires dvc-dossier-submitted - The portal has the dossier.
 * @fires dvc-handoff - Cancelable: the procedure is filed elsewhere, and the person is about to go there.
 * @fires dvc-registered - An account was made.
 * @fires dvc-signed-in - Somebody has signed in.
 * @fires dvc-signed-out - Nobody is signed in any more.
 * @fires dvc-payment-started - A payment of the submitted dossier was begun.
 * @fires dvc-payment-settled - The money has arrived.
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
export class DossierWizard extends FramedElement {
  /** National code of the procedure, such as `2.002478`. */
  @property({reflect: true}) procedure = '';
  /** Id of a dossier to go on with, or to supplement. */
  @property({reflect: true}) dossier = '';
  /** Agency to begin with, such as `H34.11`. */
  @property({reflect: true}) agency = '';
  /** Names that help a person to begin, by field: of the school and the class, never a person's number. */
  @property({attribute: false}) prefill: Strings = {};

  protected override readonly page = 'wizard';
  protected override readonly viewTag = 'dvc-dossier-wizard-view';
  protected override readonly handsOver = true;
  protected override readonly bones = [
    'title',
    'line',
    'line',
    'control',
    'control',
    'control',
    'control',
  ] as const;

  protected override get subject(): Subject {
    const {procedure, dossier, agency, prefill} = this;
    return {procedure, dossier, agency, prefill};
  }

  protected override loadView(): Promise<unknown> {
    return import('./dossier-wizard-view.js');
  }
}
