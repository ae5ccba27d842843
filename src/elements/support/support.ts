import {html} from 'lit';
import {createCatalogueClient} from '../../client/catalogue-client.js';
import type {CatalogueClient, PortalClient} from '../../client/portal-client.js';
import type {Connection} from '../connection.js';
import {inlineHost} from '../inline-host.js';
import {PortalElement} from '../portal-element.js';
import {SupportView} from './support-view.js';

/**
 * @summary The portal's contacts: whom to call for what, and whether someone answers now.
 * @fires dvc-ready - The contacts are there.
 * @fires dvc-error - They can't be shown.
 * @slot - A plain link that people see until the contacts are there, and when they can't be had.
 * @csspart box - All of it.
 * @csspart group - What a person calls about, with its contacts.
 * @csspart contact - One number and who answers it.
 * @csspart availability - Whether someone answers now.
 */
export class Support extends PortalElement {
  // named here, so that a bundler which reads `sideEffects` keeps the view's registration
  static override styles = [PortalElement.styles, SupportView.styles].flat();

  private client: CatalogueClient | undefined;

  override reset(): void {
    this.renderRoot.querySelector('dvc-support-view')?.reset();
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('dvc-support-view')?.focus(options);
  }

  protected override renderBox(connection: Connection): unknown {
    const host = inlineHost(this, connection, 'support', {
      reveal: () => this.reveal(),
      ready: () => (this.works = true),
    });
    return html`<dvc-support-view
      .client=${this.clientOf(connection)}
      .host=${host}
      .lang=${this.language}
    ></dvc-support-view>`;
  }

  private clientOf({portal, siteKey}: Connection): PortalClient {
    if (this.client?.portal.href !== portal.href || this.client.siteKey !== siteKey)
      this.client = createCatalogueClient({portal, siteKey});
    // the view asks for no more of a client than a catalogue's has
    return this.client as PortalClient;
  }
}
