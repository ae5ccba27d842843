import {Task, TaskStatus} from '@lit/task';
import {html, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Catalogue, Procedure, ProcedureSummary} from '../../contract/catalogue.js';
import type {PortalDescription} from '../../contract/portal.js';
import {isPortalError} from '../../client/errors.js';
import type {CatalogueClient} from '../../client/portal-client.js';
import {vi} from '../../i18n/vi/procedure-search.js';
import {vi as shellVi} from '../../i18n/vi/shell.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {backIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import {skeleton, type Bone} from '../../ui/skeleton.js';
import {troubleNotice, troubleOf} from '../../ui/trouble.js';
import {define} from '../define.js';
import {View} from '../view.js';
import {details} from './details.js';
import {filterPanel} from './filters.js';
import {
  leadingAgency,
  noFilters,
  portalNames,
  type FilterName,
  type Filters,
  type PortalNames,
} from './portal-names.js';
import {resultId, results} from './results.js';
import {searchBox} from './search-box.js';
import {styles} from './procedure-search-view.styles.js';

const firstShown = 8;
const moreShown = 20;

/** What a person sees of `<dvc-procedure-search>`: the box, filters and results, or one procedure and what it needs. */
export class ProcedureSearchView extends View {
  static override styles = [styles];

  declare client: CatalogueClient & View['client'];
  /** Presets, beside the `agency` of every view. */
  @property() level = '';
  @property() field = '';
  @property() service = '';
  /** Files a procedure on this page; without it the portal's own page does. */
  @property({attribute: false}) onFile: ((procedure: ProcedureSummary) => void) | undefined;

  @state() private query = '';
  @state() private filters: Filters = noFilters;
  @state() private filtersOpen = false;
  @state() private shown = firstShown;
  /** The code of the procedure that is open; empty: the results are. */
  @state() private chosen = '';
  @state() private have: ReadonlySet<string> = new Set();
  /** Where the chosen result stood in the window, to put it back there. */
  private chosenTop = 0;

  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/procedure-search.js'));
  private readonly shellWords = new WordsController(this, shellVi, () => import('../../i18n/en/shell.js'));

  private readonly portal = new Task(this, {
    args: () => [this.client] as const,
    task: ([client], {signal}) =>
      Promise.all([client.describe({signal}), client.procedures.catalogue({signal})]),
    onComplete: () => void this.host.emit('dvc-ready', {}),
    onError: (error) => void this.host.emit('dvc-error', {code: troubleOf(error).code}),
  });
  private readonly found = new Task(this, {
    args: () => [this.client, this.query, this.filters] as const,
    task: ([client, query, filters], {signal}) => client.procedures.search({query, ...filters}, {signal}),
  });
  private readonly opened = new Task(this, {
    args: () => [this.client, this.chosen] as const,
    task: ([client, code], {signal}) => (code ? client.procedures.get(code, {signal}) : undefined),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    const presets: readonly FilterName[] = ['agency', 'level', 'field', 'service'];
    if (presets.some((name) => changed.has(name))) this.filters = this.presets;
  }

  private get presets(): Filters {
    const {agency, level, field, service} = this;
    return {agency, level, field, service};
  }

  /** Searches as if the words had been typed. */
  async search(query: string): Promise<void> {
    this.chosen = '';
    this.#ask(query);
    await this.updateComplete;
    await this.found.taskComplete.catch(() => undefined);
    await this.updateComplete;
  }

  override reset(): void {
    this.chosen = '';
    this.filters = this.presets;
    this.filtersOpen = false;
    this.#ask('');
  }

  /** Back to the results, where the person left them. */
  async back(): Promise<void> {
    const code = this.chosen;
    this.chosen = '';
    await this.updateComplete;
    const result = this.#byId(resultId(code)) ?? this.#byId('query');
    result?.focus({preventScroll: true});
    const top = result?.getBoundingClientRect().top ?? this.chosenTop;
    scrollBy({top: top - this.chosenTop, behavior: 'instant'});
  }

  override focus(options?: FocusOptions): void {
    const at = this.chosen ? '[part~="details-title"], [part~="details"] > button' : '#query';
    const found = [...this.querySelectorAll<HTMLElement>(at)];
    (found.find((element) => element.matches('h2')) ?? found[0])?.focus(options);
  }

  override render(): unknown {
    const [description, catalogue] = this.portal.value ?? [];
    const names = description && catalogue && portalNames(description, catalogue, this.words.lang);
    return this.chosen ? this.#procedure(names, description) : this.#results(names, catalogue);
  }

  #results(names: PortalNames | undefined, catalogue: Catalogue | undefined): unknown {
    const {t} = this.words;
    const trouble = this.portal.status === TaskStatus.ERROR && troubleOf(this.portal.error);
    // a search that can never work here is not offered; one that may work in a minute keeps what was typed
    if (trouble && !trouble.passing) return troubleNotice(this.shellWords.t, {code: trouble.code});
    return html`<div part="panel">
        ${searchBox({query: this.query, onInput: this.#ask, onLeave: this.#toResults}, t)}
        ${filterPanel(
          {
            filters: this.filters,
            names,
            open: this.filtersOpen,
            onToggle: () => (this.filtersOpen = !this.filtersOpen),
            onChange: (name, value) => this.#filter({...this.filters, [name]: value}),
            onClear: () => this.#filter(noFilters),
          },
          t,
        )}
      </div>
      ${this.#list(names, catalogue)}`;
  }

  #list(names: PortalNames | undefined, catalogue: Catalogue | undefined): unknown {
    const {t} = this.words;
    if (this.portal.status === TaskStatus.ERROR) return this.#trouble(this.portal.error);
    if (!names || !catalogue || !this.found.value)
      return skeleton(t.loading, ['short', ...Array<Bone>(firstShown).fill('card')]);
    return results(
      {
        found: this.found.value,
        shown: this.shown,
        asked: this.query.trim() !== '' || Object.values(this.filters).some(Boolean),
        agency: names.agencyId(this.filters.agency),
        names,
        onSelect: this.#select,
        onMore: this.#more,
        onLeave: () => this.#byId('query')?.focus(),
      },
      t,
    );
  }

  #procedure(names: PortalNames | undefined, description: PortalDescription | undefined): unknown {
    const {t} = this.words;
    return html`<div part="details" class="stack">
      ${button({label: t.back, kind: 'quiet', icon: backIcon, onClick: () => void this.back()})}
      ${this.opened.render({
        initial: () => this.#opening(),
        pending: () => this.#opening(),
        error: (error) =>
          isPortalError(error, 'not-found')
            ? notice({kind: 'warning', body: t.notFound, announce: true})
            : this.#trouble(error),
        complete: (procedure) =>
          procedure && names && description
            ? this.#whatToPrepare(procedure, names, description)
            : this.#opening(),
      })}
    </div>`;
  }

  #opening(): unknown {
    return skeleton(this.words.t.opening, ['title', 'line', 'short', 'card', 'card', 'card']);
  }

  #whatToPrepare(procedure: Procedure, names: PortalNames, {capabilities}: PortalDescription): unknown {
    // a portal that takes no filings hands over whatever its catalogue says
    const filing = capabilities.filing ? procedure.filing : 'handoff';
    const agency = names.agencyId(this.filters.agency);
    const leading = leadingAgency(procedure, agency);
    return details(
      {
        procedure,
        names,
        agency,
        lang: this.words.lang,
        asked: this.chosen,
        papers: {
          components: procedure.components,
          have: filing === 'handoff' ? this.have : undefined,
          onHave: this.#tick,
        },
        wayOn: {
          procedure: {...procedure, filing},
          onFile: this.onFile && (() => this.onFile?.(procedure)),
          filingPage: new URL(`embed/wizard?procedure=${procedure.code}`, this.client.portal).href,
          newTab: this.host.kind !== 'top',
          agency: leading && leading.others === 0 ? names.agency(leading.id) : '',
          onHandoff: (url) => this.host.emit('dvc-handoff', {procedure: procedure.code, url}),
        },
      },
      this.words.t,
    );
  }

  #trouble(error: unknown): unknown {
    const {code, passing} = troubleOf(error);
    return troubleNotice(this.shellWords.t, {code, retry: passing ? this.#retry : undefined});
  }

  readonly #retry = () => {
    void this.portal.run();
    void this.found.run();
    void this.opened.run();
  };

  readonly #ask = (query: string) => {
    this.query = query;
    this.shown = firstShown;
  };

  #filter(filters: Filters): void {
    this.filters = filters;
    this.shown = firstShown;
  }

  readonly #toResults = () => this.querySelector<HTMLElement>('[part~="result-name"]')?.focus();

  readonly #more = async () => {
    const next = this.found.value?.[this.shown];
    this.shown += moreShown;
    await this.updateComplete;
    if (next) this.#byId(resultId(next.code))?.focus();
  };

  readonly #select = async ({code}: ProcedureSummary) => {
    this.chosenTop = this.#byId(resultId(code))?.getBoundingClientRect().top ?? 0;
    if (!(await this.host.emit('dvc-procedure-selected', {procedure: code}))) return;
    this.have = new Set();
    this.chosen = code;
    await this.updateComplete;
    await this.opened.taskComplete.catch(() => undefined);
    await this.updateComplete;
    this.host.reveal();
    this.focus({preventScroll: true});
  };

  readonly #tick = (code: string, has: boolean) => {
    const have = new Set(this.have);
    if (has) have.add(code);
    else have.delete(code);
    this.have = have;
  };

  #byId(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }
}

define('dvc-procedure-search-view', ProcedureSearchView);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure-search-view': ProcedureSearchView;
  }
}
