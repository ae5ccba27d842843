import {html, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {ProcedureDetailsWords} from '../../i18n/vi/procedure-details.js';
import {button, linkButton} from '../../ui/button.js';
import {outIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';

export interface HowToFile {
  procedure: Procedure;
  /** Filed here: what to do, or where to go when there is no page around to file on. */
  onFile: (() => void) | undefined;
  filingPage: string;
  newTab: boolean;
  /** Name of the agency to choose at the official portal, when it is one. */
  agency: string;
  /** Asks the site; resolves `false` when the site takes over. */
  onHandoff: (url: string) => Promise<boolean>;
}

/** The way on: filing here, or the official portal with what awaits there. */
export function howToFile(given: HowToFile, t: ProcedureDetailsWords): TemplateResult {
  const {procedure, onFile, filingPage, newTab, agency, onHandoff} = given;
  if (procedure.filing === 'embedded')
    return html`<div part="way-on">
      <p>${t.fileAbout}</p>
      ${
        onFile
          ? button({label: t.file, kind: 'primary', onClick: onFile})
          : linkButton({label: t.file, kind: 'primary', href: filingPage, newTab})
      }
    </div>`;

  const {handoff, code} = procedure;
  if (!handoff) return notice({kind: 'info', body: t.noHandoff});
  return html`<div part="way-on">
    <h3>${t.elsewhereTitle}</h3>
    <ol part="steps">
      ${t.elsewhereSteps(agency, code, handoff.exact).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${linkButton({
      label: t.fileElsewhere,
      kind: 'primary',
      href: handoff.url,
      newTab: true,
      icon: html`${outIcon}<span class="sr">(${t.newTab})</span>`,
      onClick: (event) => leave(event, onHandoff),
    })}
  </div>`;
}

const cleared = new WeakSet<HTMLAnchorElement>();

/** Stops the link, asks, and follows it then: a link, unlike `window.open`, works in chat apps' browsers too. */
function leave(event: Event, ask: (url: string) => Promise<boolean>): void {
  const link = event.currentTarget as HTMLAnchorElement;
  if (cleared.delete(link)) return;
  event.preventDefault();
  void ask(link.href).then((go) => {
    if (!go) return;
    cleared.add(link);
    link.click();
  });
}
