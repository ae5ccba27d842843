import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {vi} from '../../i18n/vi/scan-card.js';
import {WordsController} from '../../i18n/words.js';
import {button} from '../../ui/button.js';
import type {CitizenCard} from '../../vietnam/citizen-card.js';
import {NestedViews} from '../nested-views.js';
import type {View} from '../view.js';
import type {CardOffer} from './card-offer.js';

export interface ScanPlace {
  /** One of its kind in the view. */
  id: string;
  /** Whose card it is, where several people of a form have one: a section's title. */
  whose?: string;
  /** What a card would put into the fields here. */
  offersOf: (card: CitizenCard, lang: string) => readonly CardOffer[];
  onFill: (values: Readonly<Record<string, string>>) => void;
  /** Before camera or picker opens: cheap phones end the page while their camera is in front. */
  onOpen?: () => void;
}

type ScanHost = ReactiveControllerHost & Pick<View, 'host'> & HTMLElement;

/** "Quét mã QR trên căn cước" beside the fields of a person. What reads the card is loaded when it is pressed. */
export class CardScan {
  private readonly host: ScanHost;
  private readonly words;
  private readonly views;
  private open: string | undefined;
  /** Where fields were filled in last, and which. */
  private told: {id: string; labels: readonly string[]} | undefined;

  constructor(host: ScanHost) {
    this.host = host;
    this.words = new WordsController(host, vi, () => import('../../i18n/en/scan-card.js'));
    this.views = new NestedViews(host, {card: () => import('./citizen-card-view.js')});
  }

  render(place: ScanPlace): TemplateResult {
    const {t} = this.words;
    const {id, offersOf} = place;
    const isOpen = this.open === id;
    return html`<div class="scan-card">
      <div class="row">
        ${button({
          id: buttonId(id),
          label: t.scan,
          name: place.whose && `${t.scan} (${place.whose})`,
          expanded: isOpen,
          onClick: () => (isOpen ? this.#close(id) : this.#open(place)),
        })}
      </div>
      ${isOpen ? nothing : html`<p class="muted">${t.why}</p>`}
      <div role="status">
        ${this.told?.id === id ? html`<p>${this.#filled(this.told.labels)}</p>` : nothing}
      </div>
      ${
        isOpen
          ? this.views.show(
              'card',
              () =>
                html`<dvc-citizen-card-view
                  lang=${this.words.lang}
                  .offersOf=${offersOf}
                  .onFill=${(offers: readonly CardOffer[]) => this.#fill(place, offers)}
                  .onClose=${() => this.#close(id)}
                  .onReveal=${(part: Element) => this.host.host.reveal(part)}
                  .onPick=${() => place.onOpen?.()}
                ></dvc-citizen-card-view>`,
            )
          : nothing
      }
    </div>`;
  }

  /** Back to the button: a camera does not open by itself when somebody comes back, or another person comes. */
  reset(): void {
    this.open = undefined;
    this.told = undefined;
  }

  #filled(labels: readonly string[]): string {
    const {t} = this.words;
    return labels.length > 0 ? t.filled(labels.join(', ')) : t.nothingFilled;
  }

  #open(place: ScanPlace): void {
    place.onOpen?.();
    this.told = undefined;
    this.open = place.id;
    this.host.requestUpdate();
  }

  #fill(place: ScanPlace, offers: readonly CardOffer[]): void {
    place.onFill(Object.assign({}, ...offers.map(({values}) => values)) as Record<string, string>);
    this.told = {id: place.id, labels: offers.map(({label}) => label)};
    this.#close(place.id);
  }

  #close(id: string): void {
    this.open = undefined;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      this.host.querySelector<HTMLElement>(`#${buttonId(id)}`)?.focus(),
    );
  }
}

const buttonId = (id: string): string => `scan-card-${id}`;
