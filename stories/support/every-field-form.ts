import {html, LitElement, type TemplateResult} from 'lit';
import {checkForm, pointerTo} from '../../src/contract/form/check.js';
import {complete} from '../../src/contract/form/complete.js';
import {shownSections} from '../../src/contract/form/fields.js';
import {labelOf} from '../../src/contract/form/label-of.js';
import {allFields, type ShownSection} from '../../src/contract/form/leaves.js';
import type {FieldValue, Values} from '../../src/contract/form/schema.js';
import {fieldTypeOf} from '../../src/contract/form/types/registry.js';
import {wordsIn} from '../../src/contract/marks.js';
import {wizardStyles} from '../../src/elements/dossier-wizard/dossier-wizard-view.styles.js';
import {placeIn} from '../../src/elements/dossier-wizard/places.js';
import {fieldContext} from '../../src/elements/dossier-wizard/wizard-context.js';
import {en} from '../../src/i18n/en/dossier-wizard.js';
import {vi} from '../../src/i18n/vi/dossier-wizard.js';
import {errorSummary} from '../../src/ui/error-summary.js';
import {formFields, type FormFields} from '../../src/ui/fields/form-fields.js';
import {settleAll} from '../../src/ui/fields/kinds.js';
import {summaryRow} from '../../src/ui/fields/summary-row.js';
import {textOf} from '../../src/ui/fields/text-of.js';
import {Problems} from '../../src/ui/problems.js';
import {shared} from '../../src/ui/styles/index.js';
import {procedures} from '../../src/testing/examples/procedures.js';
import {everyField} from '../../test/support/every-field.js';

/** The form with every field type, as the wizard shows one: to fill in, with what is wrong, or to read only. */
export class EveryFieldForm extends LitElement {
  static override styles = [...shared, wizardStyles];

  // stories are built without decorators
  static override properties = {
    values: {attribute: false},
    state: {},
    language: {attribute: 'data-lang'},
    theme: {},
  };

  declare values: Values;
  declare state: 'filling' | 'judged' | 'read';
  declare language: string;
  declare theme: string;

  override render(): TemplateResult {
    const {language: lang} = this;
    const words = lang === 'en' ? en : vi;
    const settled = settleAll(allFields(everyField, this.values), this.values);
    const whole = complete(everyField, settled);
    const found = this.state === 'judged' ? checkForm(everyField, settled, {today: '2025-03-03'}) : [];
    const procedure = procedures[0] && {...procedures[0], form: everyField};
    const problems = new Problems(found, words.field, placeIn({t: words, lang}, procedure, this.values));
    const sections = shownSections(everyField, whole);
    return html`<div class="dvc-box" data-theme=${this.theme}>
      <div class="wizard stack">
        <h3>${lang === 'en' ? 'Every field type' : 'Mọi kiểu ô'}</h3>
        ${found.length > 0 ? errorSummary(words.errorsTitle(problems.lines.length), problems.lines) : ''}
        ${sections.map((section) =>
          this.state === 'read'
            ? readOnly(section, whole, lang, words.notGiven)
            : html`<fieldset part="section">
                <legend><h4>${wordsIn(section.title, lang)}</h4></legend>
                ${formFields(this.#fields(problems, whole, fieldContext({t: words, lang})), section.fields)}
              </fieldset>`,
        )}
      </div>
    </div>`;
  }

  #fields(problems: Problems, whole: Values, context: Pick<FormFields, 'lang' | 'words'>): FormFields {
    const all = allFields(everyField, this.values);
    const fieldNamed = (name: string) => all.find((field) => field.name === name);
    return {
      ...context,
      listOf: fieldNamed,
      value: (name) => (fieldNamed(name)?.compute === undefined ? this.values : whole)[name],
      error: (name) => problems.at(pointerTo(name)),
      suggestions: (field) =>
        fieldTypeOf(field).suggest === 'schools' ? ['Trường Trung học phổ thông Kon Tum'] : undefined,
      onInput: (name, value) => this.#put({[name]: value}),
      onLeave: () => undefined,
      onRemove: (list, keys) => this.#put({[list]: keys}),
    };
  }

  #put(changes: Record<string, FieldValue | undefined>): void {
    const entries = Object.entries({...this.values, ...changes});
    this.values = Object.fromEntries(
      entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
  }
}

const readOnly = ({title, fields}: ShownSection, values: Values, lang: string, nothing: string) =>
  html`<h4>${wordsIn(title, lang)}</h4>
    <dl part="summary">
      ${fields.map((field) =>
        summaryRow({
          label: labelOf(field, lang),
          value: textOf(field, values[field.name], {lang}) || html`<span class="muted">${nothing}</span>`,
        }),
      )}
    </dl>`;
