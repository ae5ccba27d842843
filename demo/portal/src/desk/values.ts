import {complete} from '../../../../src/contract/form/complete.js';
import {shownSections} from '../../../../src/contract/form/fields.js';
import {labelOf} from '../../../../src/contract/form/label-of.js';
import type {Field, FieldValue} from '../../../../src/contract/form/schema.js';
import {fieldTypeOf} from '../../../../src/contract/form/types/registry.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {sureness} from './words.js';

/** All that was stated, by the sections of the form and with their labels. */
export function statedSections({row, procedure}: DossierView): Html {
  const whole = procedure.form ? complete(procedure.form, row.values) : row.values;
  const sections = procedure.form ? shownSections(procedure.form, whole) : [];
  const known = new Set(sections.flatMap(({fields}) => fields.map(({name}) => name)));
  const others = Object.entries(row.values).filter(([name]) => !known.has(name));
  return html`${sections.map(
    ({title, fields}) =>
      html`<section class="card">
        <h2>${title.vi}</h2>
        <dl class="fields">
          ${fields.map((field) => line(labelOf(field, 'vi'), typed(textOf(field, whole[field.name]))))}
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

export const line = (label: string, value: Html | string | undefined): Html =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value ?? html`<span class="muted">Không có</span>`}</dd>
  </div>`;

/** What a person typed keeps its lines. */
const typed = (text: string | undefined): Html | undefined =>
  text === undefined ? undefined : html`<span class="typed">${text}</span>`;

/** @throws {RangeError} A field type that this portal does not know. */
const textOf = (field: Field, value: FieldValue | undefined): string | undefined =>
  value === undefined ? undefined : fieldTypeOf(field).text(value, field, 'vi');
