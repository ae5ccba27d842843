import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {askedComponents} from '../../contract/form/fields.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {formatSize} from '../../ui/format-size.js';
import {applicationPreview} from './application-preview.js';
import {settled} from './check-step.js';
import {usualLimits} from './component-files.js';
import {componentSlot} from './component-slot.js';
import {kindNames} from './kind-names.js';
import type {WizardContext} from './wizard-context.js';

/** "Thành phần hồ sơ": a slot for every paper that these values ask for. */
export function stepComponents(given: WizardContext, draft: LocalDraft): TemplateResult {
  const {t, lang, filing} = given;
  const {procedure, description} = filing;
  if (!procedure) return html``;
  const {types, maxSize} = description?.uploads ?? usualLimits;
  const keeps = filing.parts.store.keeps === 'everything';
  const asked = askedComponents(procedure.components, settled(procedure, draft));
  if (asked.length === 0) return html`<p>${t.noComponents}</p>`;
  return html`<p class="muted">
      ${t.componentsIntro(types.map((type) => kindNames[type] ?? type).join(', '), formatSize(maxSize, lang))}
    </p>
    ${filing.account ? nothing : html`<p class="muted">${keeps ? t.filesLater : t.filesLaterMemory}</p>`}
    <div part="components" id="components">
      ${repeat(
        asked,
        ({code}) => code,
        (component) =>
          componentSlot(
            given,
            component,
            draft.files,
            component.fromForm ? applicationPreview(given, draft) : nothing,
          ),
      )}
    </div>
    ${filing.waiting ? html`<p role="status">${t.uploadChecking}</p>` : nothing}`;
}
