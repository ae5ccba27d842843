import type {FrameLocator, Locator} from 'playwright-core';
import type {Procedure} from '../../../src/contract/catalogue.js';
import {shownSections} from '../../../src/contract/form/fields.js';
import type {Field, FieldValue, Form, Section, Values} from '../../../src/contract/form/schema.js';
import {formatVietnameseDate} from '../../../src/vietnam/dates.js';
import {formatPhone} from '../../../src/vietnam/phone.js';

/** Up to so many options stand in sight as radios; more are a list. */
const mostRadios = 5;

/**
 * Fills the form as a person does: from top to bottom, by what is read beside each field. A field that an answer
 * brings to light is filled in when it is reached.
 * @param values - By field name; a field without a value is left as it is.
 */
export async function fillForm(frame: FrameLocator, form: Form, values: Values): Promise<void> {
  const filled: Values = {};
  for (;;) {
    const next = shownSections(form, filled)
      .flatMap((section) => section.fields.map((field) => ({section, field})))
      .find(({field: {name}}) => filled[name] === undefined && values[name] !== undefined);
    if (!next) return;
    const value = values[next.field.name] as FieldValue;
    await fillField(sectionOf(frame, next.section), next.field, value);
    filled[next.field.name] = value;
  }
}

const sectionOf = (frame: FrameLocator, {title}: Section): Locator =>
  frame.getByRole('group', {name: title.vi, exact: true});

async function fillField(section: Locator, {type, label, options = []}: Field, value: FieldValue) {
  const labelled = section.getByLabel(label.vi, {exact: true});
  const answer = (name: string) =>
    section.getByRole('group', {name: label.vi}).getByLabel(name, {exact: true}).check();

  if (type === 'yes-no') return answer(value === true ? 'Có' : 'Không');
  if (type !== 'choice') return labelled.fill(typed(type, value));
  const option = options.find((one) => one.value === value)?.label.vi ?? '';
  return options.length > mostRadios ? void (await labelled.selectOption({label: option})) : answer(option);
}

function typed(type: Field['type'], value: FieldValue): string {
  if (type === 'date') return formatVietnameseDate(String(value));
  if (type === 'phone') return formatPhone(String(value));
  return String(value);
}

/** The procedure as the portal has it, with its form. */
export async function procedureAt(portal: string, code: string): Promise<Procedure & {form: Form}> {
  const answer = await fetch(new URL(`api/v1/procedures/${code}`, portal));
  const procedure = (await answer.json()) as Procedure;
  if (!procedure.form) throw new Error(`${code} is not filed at ${portal}`);
  return {...procedure, form: procedure.form};
}
