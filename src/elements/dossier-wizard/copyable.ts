import {html, type TemplateResult} from 'lit';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {button} from '../../ui/button.js';

export interface Copyable {
  t: DossierWizardWords;
  label: string;
  text: string;
  hint: string;
  copied: boolean;
  onCopy: (text: string) => void;
}

/** A code in large letters that can be selected in one go, and copied by a button where the browser allows that. */
export const copyable = ({t, label, text, hint, copied, onCopy}: Copyable): TemplateResult =>
  html`<div part="reference">
    <p class="reference-label">${label}</p>
    <div class="row">
      <strong class="reference">${text}</strong>
      ${button({label: t.copy, onClick: () => onCopy(text)})}
      <span role="status" class="muted">${copied ? t.copied : ''}</span>
    </div>
    <p class="muted">${hint}</p>
  </div>`;
