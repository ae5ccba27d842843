import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {PortalClient} from '../client/portal-client.js';
import type {Dossier} from '../contract/dossiers.js';
import {failureOf} from '../flows/failure.js';
import {portalSentence, type PortalProblemWords} from '../i18n/problem-words.js';
import type {PaperWords} from '../i18n/vi/papers.js';
import {button} from '../ui/button.js';
import {fileIcon} from '../ui/icon.js';
import {saveFile} from '../ui/save-file.js';

type Host = ReactiveControllerHost & {client: PortalClient};
type Paper = 'reception' | 'appointment';

export interface ReceptionWords {
  papers: PaperWords;
  portal: PortalProblemWords;
}

/** What a person gets at reception: the paper that says so, and its date of return for a calendar. */
export class ReceptionPapers implements ReactiveController {
  private loading: Paper | undefined;
  private trouble = '';
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.trouble = '';
  }

  /** Nothing, until the dossier has been received. */
  render(dossier: Dossier, t: ReceptionWords): TemplateResult | typeof nothing {
    if (!dossier.code) return nothing;
    const get = (paper: Paper) =>
      button({
        label: t.papers[paper],
        icon: fileIcon,
        busy: this.loading === paper,
        busyLabel: t.papers.busy,
        onClick: () => void this.#download(paper, dossier, t),
      });
    return html`<section part="papers" aria-label=${t.papers.title}>
      <div class="row">${get('reception')} ${dossier.dueOn ? get('appointment') : nothing}</div>
      <p role="status">${this.trouble}</p>
    </section>`;
  }

  async #download(paper: Paper, {id, code = ''}: Dossier, t: ReceptionWords): Promise<void> {
    this.loading = paper;
    this.trouble = '';
    this.host.requestUpdate();
    const name = paper === 'reception' ? `giay-tiep-nhan-${code}.pdf` : 'hen-tra-ket-qua.ics';
    try {
      saveFile(await this.host.client.dossiers[paper](id), name);
    } catch (error) {
      this.trouble = portalSentence(t.portal, failureOf(error).code);
    }
    this.loading = undefined;
    this.host.requestUpdate();
  }
}
