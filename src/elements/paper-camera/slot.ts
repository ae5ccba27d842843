import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import {usualLimits} from '../dossier-wizard/component-files.js';
import type {WizardContext} from '../dossier-wizard/wizard-context.js';
import type {PaperPlace} from './dvc-paper-camera.js';
import './dvc-paper-camera.js';

/** "Chụp ảnh" for a paper of the dossier that is being filled in. */
export function paperCamera(
  {filing, lang}: WizardContext,
  {code, name}: Component,
): TemplateResult | typeof nothing {
  const {maxSize, types} = filing.description?.uploads ?? usualLimits;
  const {draft} = filing.keeper;
  if (!draft || !types.includes('application/pdf')) return nothing;
  const place: PaperPlace = {
    drafts: filing.parts.drafts,
    draft: draft.id,
    component: code,
    name,
    limit: maxSize,
    types,
    onOpen: () => filing.keeper.hold(),
    async onFiles(files) {
      await filing.files.choose(code, files);
      return !filing.files.refusals.has(code);
    },
  };
  return html`<dvc-paper-camera lang=${lang} .place=${place}></dvc-paper-camera>`;
}
