import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Component, Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import {fieldOf} from '../../contract/form/check.js';
import {askedComponents, shownFields} from '../../contract/form/fields.js';
import type {ShownSection} from '../../contract/form/leaves.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import type {FilingTask} from '../../flows/filing.js';
import {alertIcon} from '../../ui/icon.js';
import {checkAll, sectionsOf, settled} from './check-step.js';
import {componentPointer} from './component-files.js';
import {componentSlot} from './component-slot.js';
import {sectionOf} from './step-applicant.js';
import type {WizardContext} from './wizard-context.js';

/** What the desk named, and what an answer to it brings into sight. */
interface AskedParts {
  sections: ShownSection[];
  components: Component[];
  /** The officer's words about a field or a paper, by name or code. */
  why: ReadonlyMap<string, string>;
}

/** `asked` where the desk named what it wants and all else is in order still; else everything may be changed. */
export function supplementTask(procedure: Procedure, draft: LocalDraft, {asked}: Dossier): FilingTask {
  const {components = [], fields = []} = asked ?? {};
  if (components.length + fields.length === 0) return 'supplement';
  const named = new Set([
    ...fields.map(({name}) => name),
    ...components.map(({code}) => componentPointer(code)),
  ]);
  const isMendable = checkAll('supplement', procedure, draft).every(({pointer}) =>
    named.has(fieldOf(pointer) ?? pointer),
  );
  return isMendable ? 'asked' : 'supplement';
}

export function askedParts({filing}: WizardContext, draft: LocalDraft): AskedParts {
  const {procedure, dossier} = filing;
  const {components = [], fields = []} = dossier?.asked ?? {};
  if (!procedure || !dossier) return {sections: [], components: [], why: new Map()};
  const fieldsBefore = procedure.form ? shownFields(procedure.form, dossier.values) : [];
  const componentsBefore = askedComponents(procedure.components, dossier.values);
  const wanted = new Set([...fields.map(({name}) => name), ...components.map(({code}) => code)]);
  const known = new Set([...fieldsBefore.map(({name}) => name), ...componentsBefore.map(({code}) => code)]);
  const isShown = (id: string) => wanted.has(id) || !known.has(id);
  return {
    sections: sectionsOf(procedure, draft)
      .map((section) => ({...section, fields: section.fields.filter(({name}) => isShown(name))}))
      .filter((section) => section.fields.length > 0),
    components: askedComponents(procedure.components, settled(procedure, draft)).filter(({code}) =>
      isShown(code),
    ),
    why: new Map([
      ...fields.flatMap(({name, words}) => (words ? [[name, words] as const] : [])),
      ...components.flatMap(({code, words}) => (words ? [[code, words] as const] : [])),
    ]),
  };
}

/** Just what is asked for, each below what the officer wrote about it. */
export function stepAsked(given: WizardContext, draft: LocalDraft): TemplateResult {
  const {t} = given;
  const {sections, components, why} = askedParts(given, draft);
  const said = (id: string) => {
    const words = why.get(id);
    return words
      ? html`<p part="why">
          ${alertIcon}<span
            ><span class="muted">${t.officerSays}</span> <span class="words">${words}</span></span
          >
        </p>`
      : nothing;
  };
  return html`${repeat(
    sections,
    ({id}) => id,
    (section) => sectionOf(given, draft, section, said),
  )}
  ${
    components.length === 0
      ? nothing
      : html`<div part="components" id="components">
          ${repeat(
            components,
            ({code}) => code,
            (component) => html`${said(component.code)} ${componentSlot(given, component, draft.files)}`,
          )}
        </div>`
  }`;
}
