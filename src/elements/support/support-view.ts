import {Task} from '@lit/task';
import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {CatalogueClient} from '../../client/portal-client.js';
import type {PortalDescription} from '../../contract/portal.js';
import {vi} from '../../i18n/vi/support.js';
import {WordsController} from '../../i18n/words.js';
import {notice} from '../../ui/notice.js';
import {skeleton} from '../../ui/skeleton.js';
import {explain, TroubleNotices, troubleOf} from '../../ui/trouble.js';
import {define} from '../define.js';
import {View} from '../view.js';
import {isBygone} from './availability.js';
import {contactGroups} from './contacts.js';
import {styles} from './support-view.styles.js';

const minute = 60_000;

/** What a person sees of `<dvc-support>`: whom to call for what, and whether someone answers now. */
export class SupportView extends View {
  static override styles = [styles];

  declare client: CatalogueClient & View['client'];

  @state() private now = new Date();
  private clock: ReturnType<typeof setTimeout> | undefined;
  private readonly words = new WordsController(this, vi, () => import('../../i18n/en/support.js'));
  private readonly notices = new TroubleNotices(this);
  private readonly portal = new Task(this, {
    args: () => [this.client] as const,
    task: ([client], {signal}) => client.describe({signal}),
    onComplete: () => void this.host.emit('dvc-ready', {}),
    onError: (error) => {
      const {code} = troubleOf(error);
      void explain('dvc-support', code);
      void this.host.emit('dvc-error', {code});
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tick();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.clock);
  }

  override reset(): void {
    this.#tick();
  }

  override render(): unknown {
    return html`<h2 part="title" tabindex="-1">${this.words.t.title}</h2>
      ${this.#body()}`;
  }

  #body(): unknown {
    const wait = () =>
      skeleton(this.notices.words.t.loading, ['short', 'card', 'card', 'short', 'card', 'card']);
    return this.portal.render({
      initial: wait,
      pending: wait,
      complete: (description) => this.#contacts(description),
      error: (error) => this.#trouble(error),
    });
  }

  #trouble(error: unknown): unknown {
    const {code, passing} = troubleOf(error);
    return this.notices.show({code, retry: passing ? () => void this.portal.run() : undefined});
  }

  #contacts(description: PortalDescription): unknown {
    const {t, lang} = this.words;
    const {support} = description;
    if (support.length === 0) return notice({body: t.none});
    return html`${
      isBygone(description, this.now) ? notice({kind: 'warning', title: t.demoTitle, body: t.demo}) : nothing
    }
    ${contactGroups({contacts: support, at: this.now, lang}, t)}
    ${support.some(({hours}) => hours === 'office-hours') ? html`<p part="about-hours">${t.hoursUnsure}</p>` : nothing}`;
  }

  /** Whether someone answers changes on the minute. */
  readonly #tick = () => {
    clearTimeout(this.clock);
    this.now = new Date();
    this.clock = setTimeout(this.#tick, minute - (this.now.getTime() % minute));
  };
}

define('dvc-support-view', SupportView);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-support-view': SupportView;
  }
}
