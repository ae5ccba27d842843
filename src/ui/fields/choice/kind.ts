import {wordsIn} from '../../../contract/marks.js';
import {radios} from '../../choice.js';
import {select} from '../../select.js';
import type {FieldKind, FormField} from '../field-kind.js';
import {frameOf} from '../frame-of.js';

export const optionsOf = ({field, lang}: Pick<FormField, 'field' | 'lang'>) =>
  (field.options ?? []).map(({value, label}) => ({value, label: wordsIn(label, lang)}));

/** One of several: all in sight up to five, the device's own list beyond. */
export const choice: FieldKind = {
  settle: (value) => (value === '' ? undefined : value),
  control: (given) => {
    const chosen = {
      ...frameOf(given),
      options: optionsOf(given),
      value: given.value === undefined ? undefined : String(given.value),
      onChange: (value: string) => {
        given.onInput(value === '' ? undefined : value);
        given.onLeave();
      },
    };
    return chosen.options.length > 5 ? select({...chosen, empty: given.words.choiceEmpty}) : radios(chosen);
  },
};
