import {no, yes} from '../../../contract/form/types/yes-no/type.js';
import {wordsIn} from '../../../contract/marks.js';
import {radios} from '../../choice.js';
import type {FieldKind} from '../field-kind.js';
import {frameOf} from '../frame-of.js';

/** Two choices, neither made in advance: an unticked box would say "no" for a person who never read it. */
export const yesNo: FieldKind = {
  settle: (value) => value,
  control: (given) =>
    radios({
      ...frameOf(given),
      options: [
        {value: 'yes', label: wordsIn(yes, given.lang)},
        {value: 'no', label: wordsIn(no, given.lang)},
      ],
      value: given.value === undefined ? undefined : given.value === true ? 'yes' : 'no',
      onChange: (value) => {
        given.onInput(value === 'yes');
        given.onLeave();
      },
    }),
};
