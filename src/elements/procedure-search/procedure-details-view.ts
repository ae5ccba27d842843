import {Task} from '@lit/task';
import {html} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isPortalError} from '../../client/errors.js';
import type {CatalogueClient} from '../../client/portal-client.js';
import type {Catalogue, Procedure, ProcedureSummary} from '../../contract/catalogue.js';
import type {PortalDescription} from '../../contract/portal.js';
import {vi} from '../../i18n/vi/procedure-details.js';
import {WordsController} from '../../i18n/words.js';
import {notice} from '../../ui/notice.js';
import {skeleton} from '../../ui/skeleton.js';
import {choices} from '../../ui/styles/choices.js';
import {guidanceStyles} from '../../ui/styles/guidance.js';
import {TroubleNotices, troubleOf} from '../../ui/trouble.js';
import {define} from '../define.js';
import {View} from '../view.js';
import {details} from './details.js';
import {leadingAgency, portalNames, type PortalNames} from './portal-names.js';
import {styles} from './procedure-details-view.styles.js';

type Opened = readonly [Procedure, PortalDescription, Catalogue];

/** "What to prepare" for one procedure, inside the search: loaded when one is chosen. */
export class ProcedureDetailsView extends View {
  static override styles = [choices, guidanceStyles, styles];

  declare client: CatalogueClient & View['client'];
  /** Files a procedure on this page; without it the portal's own page does. */
  @property({attribute: false}) onFile: ((procedure: ProcedureSummary) => void) | undefined;

  /** Codes of papers ticked as being at hand. */
  @state() private have: ReadonlySet<string> = new Set();
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/procedure-details.js'));
  private readonly notices = new TroubleNotices(this);
  private readonly opened = new Task(this, {
    args: () => [this.client, this.procedure] as const,
    task: ([client, code], {signal}) =>
      Promise.all([
        client.procedures.get(code, {signal}),
        client.describe({signal}),
        client.procedures.catalogue({signal}),
      ]),
    onComplete: () => void this.#arrive(),
  });

  override reset(): void {
    this.have = new Set();
  }

  override render(): unknown {
    const wait = () => skeleton(this.words.t.opening, ['title', 'line', 'short', 'card', 'card', 'card']);
    return this.opened.render({
      initial: wait,
      pending: wait,
      error: (error) => this.#trouble(error),
      complete: (opened) => this.#details(opened),
    });
  }

  #details([procedure, description, catalogue]: Opened): unknown {
    const {t, lang} = this.words;
    // a portal that takes no filings hands over whatever its catalogue says
    const filing = description.capabilities.filing ? procedure.filing : 'handoff';
    const names = portalNames(description, catalogue, lang);
    return html`<div class="stack">${details(this.#given({...procedure, filing}, names), t)}</div>`;
  }

  #given(procedure: Procedure, names: PortalNames): Parameters<typeof details>[0] {
    const agency = names.agencyId(this.agency);
    const leading = leadingAgency(procedure, agency);
    return {
      procedure,
      names,
      agency,
      lang: this.words.lang,
      asked: this.procedure,
      papers: {
        components: procedure.components,
        have: procedure.filing === 'handoff' ? this.have : undefined,
        onHave: this.#tick,
        lang: this.words.lang,
        portal: this.client.portal,
      },
      wayOn: {
        procedure,
        onFile: this.onFile && (() => this.onFile?.(procedure)),
        filingPage: new URL(`embed/wizard?procedure=${procedure.code}`, this.client.portal).href,
        newTab: this.host.kind !== 'top',
        agency: leading && leading.others === 0 ? names.agency(leading.id) : '',
        onHandoff: (url) => this.host.emit('dvc-handoff', {procedure: procedure.code, url}),
      },
    };
  }

  #trouble(error: unknown): unknown {
    if (isPortalError(error, 'not-found'))
      return notice({kind: 'warning', body: this.words.t.notFound, announce: true});
    const {code, passing} = troubleOf(error);
    return this.notices.show({code, retry: passing ? () => void this.opened.run() : undefined});
  }

  async #arrive(): Promise<void> {
    // called before the task asks for the update that shows its answer
    await this.opened.taskComplete;
    await this.updateComplete;
    this.host.reveal();
    this.querySelector<HTMLElement>('[part~="details-title"]')?.focus({preventScroll: true});
  }

  readonly #tick = (code: string, has: boolean) => {
    const have = new Set(this.have);
    if (has) have.add(code);
    else have.delete(code);
    this.have = have;
  };
}

define('dvc-procedure-details-view', ProcedureDetailsView);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure-details-view': ProcedureDetailsView;
  }
}
