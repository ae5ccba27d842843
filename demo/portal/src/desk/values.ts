import {shownSections} from '../../../../src/contract/form/fields.js';
import type {Field, FieldValue} from '../../../../src/contract/form/schema.js';
import {formatVietnameseDate} from '../../../../src/vietnam/dates.js';
import {formatPhone} from '../../../../src/vietnam/phone.js';
import type {DossierView} from './dossier-view.js';
import {html, type Html} from './html.js';
import {sureness} from './words.js';

/** All that was stated, by the sections of the form and with their labels. */
export function statedSections({row, procedure}: DossierView): Html {
  const sections = procedure.form ? shownSections(procedure.form, row.values) : [];
  const known = new Set(sections.flatMap(({fields}) => fields.map(({name}) => name)));
  const others = Object.entries(row.values).filter(([name]) => !known.has(name));
  return html`${sections.map(
    ({title, fields}) =>
      html`<section class="card">
        <h2>${title.vi}</h2>
        <dl class="fields">
          ${fields.map((field) => line(field.label.vi, typed(textOf(field, row.values[field.name]))))}
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

/** A value in Vietnamese words. */
export function textOf({type, options}: Field, value: FieldValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') return String(value);
  if (type === 'date') return formatVietnameseDate(value);
  if (type === 'phone') return formatPhone(value);
  if (type === 'choice') return options?.find((option) => option.value === value)?.label.vi ?? value;
  return value;
}
