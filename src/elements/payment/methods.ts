import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {wordsIn} from '../../contract/marks.js';
import type {PaymentMethod} from '../../contract/portal.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';
import type {Language} from '../../i18n/words.js';
import {formatDong} from '../../vietnam/money.js';

export interface Methods {
  methods: readonly PaymentMethod[];
  chosen: string;
  /** Whole đồng to be paid: not every way takes every amount. */
  total: number;
  onChoose: (method: string) => void;
}

const fits = ({min = 0, max = Infinity}: PaymentMethod, total: number): boolean =>
  min <= total && total <= max;

/** The way to begin with: the one that was tried last, else the portal's first that takes the amount. */
export const firstUsable = (methods: readonly PaymentMethod[], total: number, last = ''): string => {
  const usable = methods.filter((method) => fits(method, total));
  return (usable.find(({id}) => id === last) ?? usable[0])?.id ?? '';
};

/** The ways to pay, one of them chosen. A single one needs no choice; one that can't take the amount says why. */
export function methodCards(
  {methods, chosen, total, onChoose}: Methods,
  t: PaymentWords,
  lang: Language,
): TemplateResult | typeof nothing {
  if (methods.length < 2) return nothing;
  return html`<fieldset part="methods">
    <legend>${t.methods}</legend>
    ${methods.map((method) => {
      const {id, name} = method;
      const isUsable = fits(method, total);
      const about = [hintOf(method, t, lang), isUsable ? '' : limitOf(method, total, t, lang)].filter(
        Boolean,
      );
      return html`<div part="choice method" ?data-off=${!isUsable}>
        <input
          type="radio"
          id="method-${id}"
          name="method"
          .checked=${live(id === chosen)}
          ?disabled=${!isUsable}
          aria-describedby=${ifDefined(about.length > 0 ? `method-${id}-about` : undefined)}
          @change=${() => onChoose(id)}
        />
        <div>
          <label for="method-${id}">${wordsIn(name, lang)}</label>
          <div part="hint" id="method-${id}-about">${about.map((one) => html`<div>${one}</div>`)}</div>
        </div>
      </div>`;
    })}
  </fieldset>`;
}

const hintOf = ({kind, note}: PaymentMethod, t: PaymentWords, lang: Language): string =>
  note ? wordsIn(note, lang) : (t.kindHints[kind] ?? '');

const limitOf = (
  {min = 0, max = 0}: PaymentMethod,
  total: number,
  t: PaymentWords,
  lang: Language,
): string => (total < min ? t.atLeast(formatDong(min, lang)) : t.atMost(formatDong(max, lang)));
