// @ts-check
/** @import {FieldModule} from '../../../../src/ui/fields/extend.js' */
import {pupilCode, tidy} from './type.js';

/** @type {FieldModule} */
const extend = ({defineFieldType, defineFieldControl, frameOf, textField}) => {
  defineFieldType('pupil-code', pupilCode);
  defineFieldControl('pupil-code', {
    settle: (value) => tidy(String(value)) || undefined,
    control: (given) =>
      textField({
        ...frameOf(given),
        value: given.value === undefined ? '' : pupilCode.text(given.value, given.field, given.lang),
        verbatim: true,
        autocomplete: 'off',
        onInput: (text) => given.onInput(text === '' ? undefined : text),
        onBlur: given.onLeave,
      }),
  });
};
export default extend;
