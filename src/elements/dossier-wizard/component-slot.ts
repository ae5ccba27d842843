import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import type {LocalFile} from '../../client/drafts/draft.js';
import {fieldSentence} from '../../i18n/problem-words.js';
import {guidance} from '../../ui/guidance.js';
import {alertIcon} from '../../ui/icon.js';
import {otherWays} from '../handover/other-ways.js';
import {paperCamera} from '../paper-camera/slot.js';
import {componentPointer, filesOf} from './component-files.js';
import {filePicker} from './file-picker.js';
import {fileRow} from './file-row.js';
import {componentId} from './places.js';
import type {WizardContext} from './wizard-context.js';

/**
 * One paper: what it is, what was chosen for it, and how far that is.
 * @param made - What stands in its place while nothing was chosen: the portal makes it.
 */
export function componentSlot(
  given: WizardContext,
  component: Component,
  files: readonly LocalFile[],
  made: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {t, filing, problems} = given;
  const {code, name} = component;
  const own = filesOf(files, code);
  const id = componentId(code);
  const error = problems.at(componentPointer(code));
  const choose = (chosen: readonly File[]) => void filing.files.choose(code, chosen);
  return html`<div
    part="component field"
    ?data-invalid=${error}
    @dragover=${allowDrop}
    @dragleave=${leaveDrop}
    @drop=${(event: DragEvent) => choose(dropped(event))}
  >
    <h4 id=${`${id}-name`}>${name}</h4>
    ${about(given, component)}
    ${guidance({component, lang: given.lang, portal: filing.portal, words: t, unsure: t.notOfficial})}
    ${error ? html`<div part="error" id=${`${id}-error`}>${alertIcon}<span>${error}</span></div>` : nothing}
    ${refusals(given, code, name)}
    ${
      own.length > 0
        ? html`<ul part="files">
            ${own.map((file) => fileRow(given, component, file))}
          </ul>`
        : made
    }
    ${filing.files.looking.has(code) ? html`<p class="muted" role="status">${t.uploadChecking}</p>` : nothing}
    <div class="row pick">
      ${filePicker({
        id,
        label: own.length > 0 ? t.chooseMore : t.chooseFile,
        labelledBy: `${id}-name`,
        describedBy: error ? `${id}-error` : undefined,
        types: filing.description?.uploads?.types,
        multiple: true,
        kind: own.length > 0 ? 'quiet' : 'secondary',
        onOpen: () => filing.keeper.hold(),
        onChoose: choose,
      })}
      <span class="muted drop-hint">${t.dropHere}</span>
      ${paperCamera(given, component)}
    </div>
    ${otherWays(given, component)}
  </div>`;
}

function about(
  {t}: WizardContext,
  {required, originals, copies, note, condition, form}: Component,
): TemplateResult {
  const facts = [
    required ? t.required : t.optional,
    originals > 0 ? t.originals(originals) : '',
    copies > 0 ? t.copies(copies) : '',
  ];
  const more = [condition && t.condition(condition), form && t.paperForm(form), note];
  return html`<p class="muted">${facts.filter(Boolean).join(' · ')}</p>
    ${more.filter(Boolean).map((line) => html`<p class="muted">${line}</p>`)}`;
}

/** Files that were not taken, and why. They were never sent. */
const refusals = ({t, filing}: WizardContext, code: string, name: string) =>
  (filing.files.refusals.get(code) ?? []).map(
    (refusal) =>
      html`<div part="error" role="alert">
        ${alertIcon}<span>${refusal.name}: ${fieldSentence(t.field, refusal.problem, name)}</span>
      </div>`,
  );

const target = (event: DragEvent) => event.currentTarget as HTMLElement;
const allowDrop = (event: DragEvent) => {
  event.preventDefault();
  target(event).toggleAttribute('data-over', true);
};
const leaveDrop = (event: DragEvent) => target(event).toggleAttribute('data-over', false);
function dropped(event: DragEvent): File[] {
  event.preventDefault();
  leaveDrop(event);
  return [...(event.dataTransfer?.files ?? [])];
}
