import type {Component} from '../catalogue.js';
import {complete} from './complete.js';
import {holds} from './conditions.js';
import {sectionsShown, type ShownSection} from './leaves.js';
import type {Form, Values} from './schema.js';
import type {Leaf} from './types/field-type.js';

/** The sections and fields that are shown for these values. A section with no field left is left out. */
export const shownSections = (form: Form, values: Values): ShownSection[] =>
  sectionsShown(form, complete(form, values));

export const shownFields = (form: Form, values: Values): Leaf[] =>
  shownSections(form, values).flatMap((section) => section.fields);

/**
 * The values of shown fields only, with what the form works out: what a hidden field held is kept by the draft but never
 * submitted.
 */
export function shownValues(form: Form, values: Values): Values {
  const whole = complete(form, values);
  const shown: Values = {};
  for (const {name} of shownFields(form, whole)) {
    const value = whole[name];
    if (value !== undefined) shown[name] = value;
  }
  return shown;
}

/** The components that these values ask for, and that can be sent as files; `required` as these values make it. */
export const askedComponents = (components: readonly Component[], values: Values): Component[] =>
  components
    .filter((component) => component.upload !== false && holds(component.when, values))
    .map((component) =>
      component.requiredWhen !== undefined && holds(component.requiredWhen, values)
        ? {...component, required: true}
        : component,
    );
