import {html, nothing, type TemplateResult} from 'lit';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {button} from '../../ui/button.js';

export interface Gate {
  t: DossierWizardWords;
  why: 'asked' | 'needed' | 'ended';
  endedBy: 'idle' | 'portal' | undefined;
  /** The sign-in view, or what stands for it while it loads. */
  login: TemplateResult;
  onLeave: (() => void) | undefined;
}

/** Signing in without leaving: the form waits behind it as it was. */
export function gate({t, why, endedBy, login, onLeave}: Gate): TemplateResult {
  const [title, text] = {
    asked: [t.gateAsked, t.gateAskedWhy],
    needed: [t.gateNeeded, t.gateNeededWhy],
    ended: [t.gateEnded, endedBy === 'idle' ? t.gateIdleWhy : t.gateEndedWhy],
  }[why];
  return html`<h3 tabindex="-1">${title}</h3>
    <p>${text}</p>
    ${login} ${onLeave ? button({label: t.backToForm, kind: 'quiet', onClick: onLeave}) : nothing}`;
}
