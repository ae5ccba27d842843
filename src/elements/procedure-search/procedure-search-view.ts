import {Task, TaskStatus} from '@lit/task';
import {html, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Catalogue, ProcedureSummary} from '../../contract/catalogue.js';
import type {CatalogueClient} from '../../client/portal-client.js';
import {vi} from '../../i18n/vi/procedure-search.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import {backIcon} from '../../ui/icon.js';
import {skeleton, type Bone} from '../../ui/skeleton.js';
import {fields} from '../../ui/styles/fields.js';
import {explain, TroubleNotices, troubleOf} from '../../ui/trouble.js';
import {define} from '../define.js';
import {View} from '../view.js';
import {filterPanel} from './filters.js';
import {noFilters, portalNames, type FilterName, type Filters, type PortalNames} from './portal-names.js';
import {resultId, results} from './results.js';
import {searchBox} from './search-box.js';
import {styles} from './procedure-search-view.styles.js';

const firstShown = 8;
const moreShown = 20;

/** What a person sees of `<dvc-procedure-search>`: the box, filters and results, or one procedure and what it needs. */
export class ProcedureSearchView extends View {
  static override styles = [fields, styles];

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
  @state() chosen = '';
  /** Where the chosen result stood in the window, to put it back there. */
  private chosenTop = 0;

  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/procedure-search.js'));
  private readonly notices = new TroubleNotices(this);

  private readonly portal = new Task(this, {
    args: () => [this.client] as const,
    task: ([client], {signal}) =>
      Promise.all([client.describe({signal}), client.procedures.catalogue({signal})]),
    onComplete: () => void this.host.emit('dvc-ready', {}),
    onError: (error) => {
      const {code} = troubleOf(error);
      void explain('dvc-procedure-search', code);
      void this.host.emit('dvc-error', {code});
    },
  });
  private readonly found = new Task(this, {
    args: () => [this.client, this.query, this.filters] as const,
    task: ([client, query, filters], {signal}) => client.procedures.search({query, ...filters}, {signal}),
  });

  /** The code of what is open, loaded when the first procedure is chosen. */
  private readonly details = new Task(this, {
    args: () => [this.chosen !== ''] as const,
    task: async ([wanted]) => wanted && void (await import('./procedure-details-view.js')),
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
    if (!code) return;
    this.chosen = '';
    await this.updateComplete;
    const result = this.#byId(resultId(code)) ?? this.#byId('query');
    result?.focus({preventScroll: true});
    const top = result?.getBoundingClientRect().top ?? this.chosenTop;
    scrollBy({top: top - this.chosenTop, behavior: 'instant'});
  }

  override focus(options?: FocusOptions): void {
    const at = this.chosen
      ? (this.querySelector<HTMLElement>('[part~="details-title"]') ?? this.querySelector('button'))
      : this.#byId('query');
    at?.focus(options);
  }

  override render(): unknown {
    const [description, catalogue] = this.portal.value ?? [];
    const names = description && catalogue && portalNames(description, catalogue, this.words.lang);
    return this.chosen ? this.#procedure() : this.#results(names, catalogue);
  }

  #results(names: PortalNames | undefined, catalogue: Catalogue | undefined): unknown {
    const {t} = this.words;
    const {status, error} = this.portal;
    const trouble = status === TaskStatus.ERROR && troubleOf(error);
    // a search that can never work here is not offered; one that may work in a minute keeps what was typed
    if (trouble && !trouble.passing) return this.notices.show({code: trouble.code});
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
    const {status, error} = this.portal;
    const found = this.found.value;
    if (status === TaskStatus.ERROR) return this.#trouble(error);
    if (!names || !catalogue || !found)
      return skeleton(t.loading, ['short', ...Array<Bone>(firstShown).fill('card'), 'control', 'line']);
    return results(
      {
        found,
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

  #procedure(): unknown {
    return html`<div part="details">
      ${button({label: this.words.t.back, kind: 'quiet', icon: backIcon, onClick: () => void this.back()})}
      ${
        this.details.status === TaskStatus.ERROR
          ? this.notices.show({code: 'view-failed', retry: () => void this.details.run()})
          : html`<dvc-procedure-details-view
              .client=${this.client}
              .host=${this.host}
              .lang=${this.lang}
              .procedure=${this.chosen}
              .agency=${this.filters.agency}
              .onFile=${this.onFile}
            ></dvc-procedure-details-view>`
      }
    </div>`;
  }

  #trouble(error: unknown): unknown {
    const {code, passing} = troubleOf(error);
    return this.notices.show({code, retry: passing ? this.#retry : undefined});
  }

  readonly #retry = () => {
    void this.portal.run();
    void this.found.run();
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
    this.chosen = code;
    await this.updateComplete;
    // until there is a title to read, so that the focus is not lost with the list
    this.querySelector<HTMLElement>('[part~="details"] > button')?.focus({preventScroll: true});
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
