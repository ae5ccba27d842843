import type {Component} from '../catalogue.js';
import {holds} from './conditions.js';
import type {Field, Form, Section, Values} from './schema.js';

/** The sections and fields that are shown for these values. A section with no field left is left out. */
export function shownSections(form: Form, values: Values): Section[] {
  return form.sections
    .filter((section) => holds(section.when, values))
    .map((section) => ({...section, fields: section.fields.filter((field) => holds(field.when, values))}))
    .filter((section) => section.fields.length > 0);
}

export const shownFields = (form: Form, values: Values): Field[] =>
  shownSections(form, values).flatMap((section) => section.fields);

/** The values of shown fields only: what a hidden field held is kept by the draft but never submitted. */
export function shownValues(form: Form, values: Values): Values {
  const shown: Values = {};
  for (const {name} of shownFields(form, values)) {
    const value = values[name];
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/** The components that these values ask for, and that can be sent as files. */
export const askedComponents = (components: readonly Component[], values: Values): Component[] =>
  components.filter((component) => component.upload !== false && holds(component.when, values));
