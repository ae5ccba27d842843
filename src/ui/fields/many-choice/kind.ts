import {checkboxes} from '../../choice.js';
import {optionsOf} from '../choice/kind.js';
import type {FieldKind} from '../field-kind.js';
import {frameOf} from '../frame-of.js';

/** Any of several, all in sight. */
export const manyChoice: FieldKind = {
  settle: (value) => (Array.isArray(value) && value.length > 0 ? value : undefined),
  control: (given) =>
    checkboxes({
      ...frameOf(given),
      options: optionsOf(given),
      values: Array.isArray(given.value) ? given.value : [],
      onChange: (values) => {
        given.onInput(values.length > 0 ? values : undefined);
        given.onLeave();
      },
    }),
};
