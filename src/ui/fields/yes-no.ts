import {radios} from '../choice.js';
import type {FieldKind} from './field-kind.js';
import {frameOf} from './frame-of.js';

/** Two choices, neither made in advance: an unticked box would say "no" for a person who never read it. */
export const yesNo: FieldKind = {
  text: (value, _field, {words}) => (value === true ? words.yes : words.no),
  settle: (value) => value,
  control: (given) =>
    radios({
      ...frameOf(given),
      options: [
        {value: 'yes', label: given.words.yes},
        {value: 'no', label: given.words.no},
      ],
      value: given.value === undefined ? undefined : given.value === true ? 'yes' : 'no',
      onChange: (value) => {
        given.onInput(value === 'yes');
        given.onLeave();
      },
    }),
};
