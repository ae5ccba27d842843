import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {PaymentId} from '../../contract/ids.js';
import type {Payment} from '../../contract/payments.js';
import type {PortalClient} from '../../client/portal-client.js';
import {isPortalError} from '../../client/errors.js';
import {failureOf} from '../../flows/failure.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import {button} from '../../ui/button.js';
import {fileIcon} from '../../ui/icon.js';
import {saveFile} from '../../ui/save-file.js';

type Host = ReactiveControllerHost & {client: PortalClient};

/** The proof of a settled payment: its number, its PDF, and the code by which anybody may check it. */
export class ReceiptController implements ReactiveController {
  private readonly host: Host;
  private readonly words: {readonly t: PaymentWords};
  private loading = false;
  private trouble = '';

  constructor(host: Host, words: {readonly t: PaymentWords}) {
    this.host = host;
    this.words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.trouble = '';
  }

  render(payment: Payment | undefined): TemplateResult | typeof nothing {
    const {t} = this.words;
    const {receipt, id} = payment ?? {};
    if (!receipt || !id) return nothing;
    const {number, code, check, voided} = receipt;
    return html`<section part="receipt" aria-labelledby="receipt-title">
      <h3 id="receipt-title">${t.receipt}</h3>
      <p>${t.receiptNumber(number)}</p>
      ${voided ? html`<p><strong>${t.receiptVoided}</strong></p>` : nothing}
      <p>
        ${t.checkCode}: <strong part="receipt-code" translate="no">${code}</strong>.
        <a href=${check} target="_blank" rel="noopener">${t.checkReceipt}</a>
      </p>
      ${
        voided
          ? nothing
          : html`<div part="actions" class="row">
              ${button({
                label: t.download,
                icon: fileIcon,
                busy: this.loading,
                busyLabel: t.downloading,
                onClick: () => void this.download(id, code),
              })}
            </div>`
      }
      <p role="status">${this.trouble}</p>
    </section>`;
  }

  private async download(id: PaymentId, code: string): Promise<void> {
    const {t} = this.words;
    this.loading = true;
    this.trouble = '';
    this.host.requestUpdate();
    try {
      saveFile(await this.host.client.payments.receipt(id), `bien-lai-${code}.pdf`);
    } catch (error) {
      this.trouble = isPortalError(error, 'not-found')
        ? t.downloadLater
        : portalSentence(t.portal, failureOf(error).code);
    }
    this.loading = false;
    this.host.requestUpdate();
  }
}
