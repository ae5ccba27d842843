import {complete} from '../../../../src/contract/form/complete.js';
import {shownSections} from '../../../../src/contract/form/fields.js';
import {labelOf} from '../../../../src/contract/form/label-of.js';
import type {Field, FieldValue, Values} from '../../../../src/contract/form/schema.js';
import {fieldTypeOf} from '../../../../src/contract/form/types/registry.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {sureness} from './words.js';

/** All that was stated, by the sections of the form and with their labels. */
export function statedSections({row, procedure, history}: DossierView): Html {
  const before = history.findLast(({details}) => details.values)?.details.values;
  const whole = procedure.form ? complete(procedure.form, row.values) : row.values;
  const sections = procedure.form ? shownSections(procedure.form, whole) : [];
  const known = new Set(sections.flatMap(({fields}) => fields.map(({name}) => name)));
  const others = Object.entries(row.values).filter(([name]) => !known.has(name));
  return html`${sections.map(
    ({title, fields}) =>
      html`<section class="card">
        <h2>${title.vi}</h2>
        <dl class="fields">
          ${fields.map((field) => {
            const text = textOf(field, whole[field.name]);
            return line(labelOf(field, 'vi'), html`${typed(text) ?? none} ${earlier(field, text, before)}`);
          })}
        </dl>
      </section>`,
  )}
  ${
    others.length > 0
      ? html`<section class="card">
          <h2>Thông tin theo mẫu đơn trước</h2>
          <dl class="fields">${others.map(([name, value]) => line(name, typed(String(value))))}</dl>
        </section>`
      : ''
  }
  ${
    procedure.form
      ? html`<p class="muted">
          Mẫu đơn điện tử, phiên bản ${row.form_version} ${sureness(procedure.form.mark)}
        </p>`
      : ''
  }`;
}

const none = html`<span class="muted">Không có</span>`;

/** What stood there when the desk asked for more, where the answer changed it. */
function earlier(field: Field, text: string | undefined, before: Values | undefined): Html | '' {
  if (!before) return '';
  const then = textOf(field, before[field.name]);
  return then === text
    ? ''
    : html`<div class="muted">Trước khi bổ sung: ${then === undefined ? 'không có' : then}</div>`;
}

export const line = (label: string, value: Html | string | undefined): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value ?? none}</dd>
  </div>`;

/** What a person typed keeps its lines. */
const typed = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<span class="typed">${text}</span>`;

/** @throws {RangeError} A field type that this portal does not know. */
const textOf = (field: Field, value: FieldValue | undefined): string | undefined =>
  value === undefined ? undefined : fieldTypeOf(field).text(value, field, 'vi');
