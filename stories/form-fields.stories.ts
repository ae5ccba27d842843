import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import {everyFieldFilled, everyFieldWrong} from '../test/support/every-field.js';
import type {Values} from '../src/contract/form/schema.js';
import {EveryFieldForm} from './support/every-field-form.js';
import {scene} from './support/scene.js';

if (!customElements.get('every-field-form')) customElements.define('every-field-form', EveryFieldForm);

export default {title: 'Form fields'} satisfies Meta;

interface Shown {
  values?: Values;
  state?: 'filling' | 'judged' | 'read';
  lang?: 'vi' | 'en';
  theme?: 'light' | 'dark';
}

const form = ({values = {}, state = 'filling', lang = 'vi', theme = 'light'}: Shown = {}) =>
  html`<every-field-form
    .values=${values}
    state=${state}
    data-lang=${lang}
    theme=${theme}
  ></every-field-form>`;

/** The bus line and what a child must not eat are hidden: nothing has asked for them. */
export const EveryTypeEmpty = scene({show: () => form()});

export const EveryTypeFilled = scene({show: () => form({values: everyFieldFilled})});

export const EveryTypeWrong = scene({show: () => form({values: everyFieldWrong, state: 'judged'})});

export const EveryTypeMissing = scene({show: () => form({state: 'judged'})});

export const EveryTypeToRead = scene({show: () => form({values: everyFieldFilled, state: 'read'})});

export const EveryTypeDark = scene({
  show: () => form({values: everyFieldWrong, state: 'judged', theme: 'dark'}),
});

export const EveryTypeInEnglish = scene({
  show: () => form({values: everyFieldFilled, lang: 'en'}),
});

/** A third child: the focus is where their name goes. */
export const ChildAdded = scene({
  show: () => form({values: everyFieldFilled}),
  async play(parent) {
    await parent.presses('Thêm con');
    await parent.sees('Đã đủ 3, không thêm được nữa.');
  },
});
