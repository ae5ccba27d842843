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

/** A file that the portal made, and how it is had. */
interface Paper {
  label: string;
  name: string;
  load: () => Promise<Blob>;
}

export interface DossierPaperWords {
  papers: PaperWords;
  portal: PortalProblemWords;
}

/** What the portal made for a dossier: the applications, the paper of the reception, its date for a calendar. */
export class DossierPapers implements ReactiveController {
  /** Name of the file that is on its way. */
  private loading = '';
  private trouble = '';
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.trouble = '';
  }

  render(dossier: Dossier, t: DossierPaperWords): TemplateResult | typeof nothing {
    const papers = this.#papersOf(dossier, t.papers);
    if (papers.length === 0) return nothing;
    return html`<section part="papers" aria-label=${t.papers.title}>
      <div class="row">
        ${papers.map((paper) =>
          button({
            label: paper.label,
            icon: fileIcon,
            busy: this.loading === paper.name,
            busyLabel: t.papers.busy,
            onClick: () => void this.#download(paper, t),
          }),
        )}
      </div>
      <p role="status">${this.trouble}</p>
    </section>`;
  }

  #papersOf({id, code, reference, dueOn, applications = []}: Dossier, words: PaperWords): Paper[] {
    const {dossiers} = this.host.client;
    const papers = applications.map(({id: application, component, name}): Paper => ({
      label: name,
      name: `don-${component}-${reference ?? ''}.pdf`,
      load: () => dossiers.application(id, application),
    }));
    if (!code) return papers;
    papers.push({
      label: words.reception,
      name: `giay-tiep-nhan-${code}.pdf`,
      load: () => dossiers.reception(id),
    });
    if (dueOn)
      papers.push({
        label: words.appointment,
        name: 'hen-tra-ket-qua.ics',
        load: () => dossiers.appointment(id),
      });
    return papers;
  }

  async #download({name, load}: Paper, t: DossierPaperWords): Promise<void> {
    this.loading = name;
    this.trouble = '';
    this.host.requestUpdate();
    try {
      saveFile(await load(), name);
    } catch (error) {
      this.trouble = portalSentence(t.portal, failureOf(error).code);
    }
    this.loading = '';
    this.host.requestUpdate();
  }
}
