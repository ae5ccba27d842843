import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {FilingState} from '../../flows/filing.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import type {View} from '../view.js';
import {DossierPapers} from '../dossier-papers.js';
import type {FilingController} from './filing-controller.js';
import {receipt} from './receipt.js';

/** The receipt with what it can do: copy its reference, pay, go on. */
export class ReceiptPanel implements ReactiveController {
  private copied = '';
  private readonly host: View;
  private readonly papers: DossierPapers;

  constructor(host: View) {
    this.host = host;
    this.papers = new DossierPapers(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.copied = '';
  }

  render(
    {dossier, task}: FilingState & {at: 'submitted'},
    filing: FilingController,
    t: DossierWizardWords,
    lang: string,
    payment: () => TemplateResult,
  ): TemplateResult {
    const {host} = this;
    const {obligation, agencies, reference} = dossier;
    const owes = obligation?.state === 'due' || obligation?.state === 'review';
    // its proof is there too, for who is signed in
    const isPaid = obligation?.state === 'settled' && host.client.session.account !== undefined;
    return receipt({
      t,
      lang,
      task,
      dossier,
      procedure: filing.procedure,
      agency: filing.description?.agencies.find(({id}) => id === agencies.handles)?.name ?? t.agency,
      tracker: new URL(`embed/tracker?dossier=${dossier.id}`, host.client.portal).href,
      papers: this.papers.render(dossier, t),
      payment: owes || isPaid ? payment() : nothing,
      copied: reference !== undefined && this.copied === reference,
      onCopy: (text) => void this.#copy(text),
      onSupplement: () => {
        host.dossier = dossier.id;
      },
      onAnother: () => void filing.another(host.procedure),
      onNextPerson: () => void filing.session.leave(),
    });
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.copied = text;
      this.host.requestUpdate();
    } catch {
      // Refused in some frames: then it is selected for the person's own hand.
      const code = this.host.querySelector('.reference');
      if (code) getSelection()?.selectAllChildren(code);
    }
  }
}
