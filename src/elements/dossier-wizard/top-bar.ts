import {html, nothing, type TemplateResult} from 'lit';
import type {SignedIn} from '../../client/portal-client.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {button} from '../../ui/button.js';
import {timeOf} from '../../ui/moment.js';
import {checkIcon} from '../../ui/icon.js';
import type {Saved} from './draft-keeper.js';

export interface TopBar {
  t: DossierWizardWords;
  account: SignedIn | undefined;
  saved: Saved | undefined;
  /** The device keeps nothing of what is typed. */
  memoryOnly: boolean;
  /** The portal's own page, where everything can be kept; empty: this is it. */
  portalPage: string;
  onSignIn: (() => void) | undefined;
  /** Absent in the middle of a submission. */
  onSignOut: (() => void) | undefined;
  /** "Giúp người tiếp theo"; absent where nobody was here yet, or in the middle of a submission. */
  onLeave: (() => void) | undefined;
}

/** Who is signed in, and what is saved where. */
export const topBar = (given: TopBar): TemplateResult => {
  const {t, account, onSignIn, onSignOut, onLeave} = given;
  const quiet = (label: string, onClick: (() => void) | undefined) =>
    onClick ? button({label, kind: 'quiet', onClick}) : nothing;
  return html`<div part="bar">
    <p part="saved">${savedLine(given)}</p>
    <div class="who">
      ${account ? html`<span>${t.signedInAs(account.fullName)}</span>` : quiet(t.signInEarly, onSignIn)}
      ${account ? quiet(t.signOut, onSignOut) : nothing} ${quiet(t.nextPerson, onLeave)}
    </div>
  </div>`;
};

function savedLine({t, saved, account, memoryOnly, portalPage}: TopBar): TemplateResult | string {
  const nothingKept = html`<span
    >${t.memoryOnly}
    ${portalPage ? html`<a href=${portalPage} target="_blank" rel="noopener">${t.openAtPortal}<span class="sr"> ${t.newWindow}</span></a>` : nothing}</span
  >`;
  switch (saved?.at) {
    case undefined:
      return memoryOnly && !account ? nothingKept : t.savedAsYouGo;
    case 'saving':
      return t.saving;
    case 'nowhere':
      return html`<strong part="error">${t.notSaved}</strong>`;
    case 'portal':
      return html`${checkIcon}<span>${t.saved(timeOf(saved.time))}</span>`;
    case 'device':
      if (memoryOnly && !account) return nothingKept;
      return html`${checkIcon}<span>${t.savedHere(timeOf(saved.time))}</span>`;
  }
}
