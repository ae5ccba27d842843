import {html} from 'lit';
import {property} from 'lit/decorators.js';
import {createCatalogueClient} from '../../client/catalogue-client.js';
import type {CatalogueClient, PortalClient} from '../../client/portal-client.js';
import type {ProcedureSummary} from '../../contract/catalogue.js';
import type {Connection} from '../connection.js';
import {inlineHost} from '../inline-host.js';
import {PortalElement} from '../portal-element.js';
import {ProcedureSearchView} from './procedure-search-view.js';

/**
 * @summary Finds a procedure while the person types, with or without diacritics, and shows what to prepare for it.
 * @fires dvc-ready - The catalogue is there.
 * @fires dvc-procedure-selected - Cancelable: cancel it to take the person to your own page.
 * @fires dvc-handoff - Cancelable: the person goes to the procedure's page on the official portal.
 * @fires dvc-error - The search can't be shown.
 * @slot - A plain link that people see until the search works, and when it fails.
 * @slot empty - Your words for when nothing is found.
 * @csspart box - All of it.
 * @csspart input - Every field to type or choose in.
 * @csspart button - Every button.
 * @csspart results - The list of procedures.
 * @csspart result - One procedure in the list.
 * @csspart details - What to prepare for a procedure.
 */
export class ProcedureSearch extends PortalElement {
  // named here, so that a bundler which reads `sideEffects` keeps the view's registration
  static override styles = [PortalElement.styles, ProcedureSearchView.styles].flat();

  /** Agency to start from, by id or unit code such as `000.00.11.H34`. Empty: every agency of the portal. */
  @property() agency = '';
  /** Level of government to start from, such as `province`. */
  @property() level = '';
  /** Field to start from, by the portal's id. */
  @property() field = '';
  /** Level of service to start from: `toan-trinh` or `mot-phan`. */
  @property() service = '';

  private client: CatalogueClient | undefined;

  /** Searches as if the words had been typed. Resolves when the results are shown. */
  async search(query: string): Promise<void> {
    await this.updateComplete;
    await this.view?.search(query);
  }

  override reset(): void {
    this.view?.reset();
  }

  override close(): void {
    void this.view?.back();
  }

  override focus(options?: FocusOptions): void {
    this.view?.focus(options);
  }

  protected override renderBox(connection: Connection): unknown {
    const {language} = this;
    const host = inlineHost(this, connection, 'search', {
      reveal: () => this.reveal(),
      ready: () => (this.works = true),
    });
    return html`<dvc-procedure-search-view
      .client=${this.clientOf(connection)}
      .host=${host}
      .lang=${language}
      .agency=${this.agency}
      .level=${this.level}
      .field=${this.field}
      .service=${this.service}
      .onFile=${this.#file}
    ></dvc-procedure-search-view>`;
  }

  private get view(): ProcedureSearchView | null {
    return this.renderRoot.querySelector('dvc-procedure-search-view');
  }

  /** One client for one portal: a new one would forget the catalogue. */
  private clientOf({portal, siteKey}: Connection): PortalClient {
    if (this.client?.portal.href !== portal.href || this.client.siteKey !== siteKey)
      this.client = createCatalogueClient({portal, siteKey});
    // the view asks for no more of a client than a catalogue's has
    return this.client as PortalClient;
  }

  readonly #file = ({code}: ProcedureSummary) => {
    void import('./file-here.js').then(({fileHere}) => fileHere(this, code));
  };
}
