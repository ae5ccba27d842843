import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import type {Problems} from '../../ui/problems.js';
import type {FieldContext} from '../../ui/fields/field-kind.js';
import type {CardScan} from '../citizen-card/card-scan.js';
import type {FilingController} from './filing-controller.js';

/** What every template of the wizard reads and calls. */
export interface WizardContext {
  t: DossierWizardWords;
  lang: string;
  filing: FilingController;
  problems: Problems;
  /** Fills a person's fields in from a citizen's card. */
  card: CardScan;
}

/** The words that field controls and summaries need. */
export const fieldContext = ({t, lang}: Pick<WizardContext, 't' | 'lang'>): FieldContext => ({
  lang,
  words: {
    dateHint: t.dateHint,
    choiceEmpty: t.choiceEmpty,
    optional: `(${t.optional})`,
    addMember: t.addMember,
    removeMember: t.removeMember,
    listFull: t.listFull,
  },
});
