import type {FrameLocator, Locator} from 'playwright-core';
import type {Procedure} from '../../../src/contract/catalogue.js';
import {shownSections} from '../../../src/contract/form/fields.js';
import type {FieldValue, Form, Section, Values} from '../../../src/contract/form/schema.js';
import type {Leaf} from '../../../src/contract/form/types/field-type.js';
import {keysOf} from '../../../src/contract/form/types/list/type.js';
import {formatVietnameseDate} from '../../../src/vietnam/dates.js';
import {formatPhone} from '../../../src/vietnam/phone.js';
import {check, click} from './hands.js';

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

/** A part of a person, an address or a member of a list stands below a heading of its own. */
const groupOf = (section: Locator, {within = []}: Leaf): Locator =>
  within.reduce((at, {label}) => at.getByRole('group', {name: label.vi, exact: true}), section);

async function fillField(section: Locator, field: Leaf, value: FieldValue): Promise<void> {
  const {type, label, options = []} = field;
  const group = groupOf(section, field);
  const labelled = group.getByLabel(label.vi, {exact: true});
  const answer = (name: string) =>
    check(group.getByRole('group', {name: label.vi}).getByLabel(name, {exact: true}));
  const chosen = options.filter((one) => [value].flat().includes(one.value)).map((one) => one.label.vi);

  if (type === 'list') return addMembers(group, field, [value].flat().length);
  if (type === 'yes-no') return answer(value === true ? 'Có' : 'Không');
  if (type === 'choice' && options.length > mostRadios)
    return void (await labelled.selectOption(chosen.map((name) => ({label: name}))));
  if (type === 'choice' || type === 'many-choice') {
    for (const name of chosen) await answer(name);
    return;
  }
  return labelled.fill(typed(type, value));
}

/** Some members of a list are there from the start. */
async function addMembers(group: Locator, field: Leaf, wanted: number): Promise<void> {
  const {vi} = field.item ?? field.label;
  const name = `Thêm ${vi.charAt(0).toLowerCase()}${vi.slice(1)}`;
  for (let there = keysOf(field, undefined).length; there < wanted; there += 1)
    await click(group.getByRole('button', {name, exact: true}));
}

function typed(type: string, value: FieldValue): string {
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
