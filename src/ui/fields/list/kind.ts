import {html, nothing} from 'lit';
import {freeKey, keysOf, mostOf} from '../../../contract/form/types/list/type.js';
import {wordsIn} from '../../../contract/marks.js';
import {button} from '../../button.js';
import {hintAndError} from '../../field.js';
import {fieldId} from '../field-id.js';
import type {FieldKind} from '../field-kind.js';
import {focusInside, rootOf} from '../focus-inside.js';
import {frameOf} from '../frame-of.js';

/** What stands below the members of a list: how many there may be, and the button that adds one. */
export const list: FieldKind = {
  settle: (value) => (Array.isArray(value) && value.length > 0 ? value : undefined),
  control: (given) => {
    const {field, id, value, lang, words} = given;
    const keys = keysOf(field, value);
    const isFull = keys.length >= mostOf(field);
    const frame = frameOf(given);
    const add = (event: Event) => {
      const key = freeKey(keys);
      given.onInput([...keys, key]);
      given.onLeave();
      focusInside(rootOf(event), fieldId(`${field.name}.${key}`));
    };
    return html`<div part="field" role="group" aria-label=${frame.label} ?data-invalid=${frame.error}>
      ${keys.length === 0 ? html`<div><span part="label">${frame.label}</span></div>` : nothing}
      ${hintAndError(frame)}
      ${
        isFull
          ? html`<p id=${id} tabindex="-1" part="hint">${words.listFull(mostOf(field))}</p>`
          : button({
              id,
              label: words.addMember(wordsIn(field.item ?? field.label, lang)),
              onClick: add,
            })
      }
    </div>`;
  },
};
