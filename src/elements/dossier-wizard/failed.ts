import type {TemplateResult} from 'lit';
import type {Failure} from '../../flows/failure.js';
import {portalSentence} from '../../i18n/problem-words.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {notice} from '../../ui/notice.js';

export interface Failed {
  t: DossierWizardWords;
  failure: Failure;
  procedure: string;
  onRetry: () => void;
  onChoose: () => void;
}

/** Nothing could be opened: what passes is tried again, a name that the portal does not know is told apart. */
export function failed({t, failure, procedure, onRetry, onChoose}: Failed): TemplateResult {
  const choose = {label: t.chooseOther, kind: 'primary', onClick: onChoose} as const;
  switch (failure.code) {
    case 'procedure-unknown':
      return notice({
        kind: 'warning',
        title: t.procedureUnknown(procedure),
        body: t.procedureUnknownWhy,
        action: choose,
        announce: true,
      });
    case 'dossier-unknown':
      return notice({
        kind: 'warning',
        title: t.dossierUnknown,
        body: t.dossierUnknownWhy,
        action: choose,
        announce: true,
      });
    default:
      return notice({
        kind: 'danger',
        body: portalSentence(t.portal, failure.code),
        action: {label: t.retry, kind: 'primary', onClick: onRetry},
      });
  }
}
