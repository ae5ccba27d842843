import type {Procedure} from '../../contract/catalogue.js';
import {fieldOf} from '../../contract/form/check.js';
import type {Values} from '../../contract/form/schema.js';
import {fieldTypeOf} from '../../contract/form/types/registry.js';
import {labelOf} from '../../contract/form/label-of.js';
import {wordsIn} from '../../contract/marks.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {fieldId} from '../../ui/fields/field-id.js';
import type {Place} from '../../ui/problems.js';
import {componentPointer} from './component-files.js';
import {fieldsOf} from './draft-values.js';

export const agencyId = 'f-agency';
export const componentId = (code: string): string => `c-${code}`;

interface Words {
  t: DossierWizardWords;
  lang: string;
}

/** Where a problem is shown, and by which visible label it is spoken of. */
export const placeIn =
  ({t, lang}: Words, procedure: Procedure | undefined, values: Values = {}) =>
  (pointer: string): Place | undefined => {
    const fixed: Readonly<Record<string, Place>> = {
      '/agency': {id: agencyId, label: t.agency, choose: true},
      '/delivery/methods': {id: 'd-methods', label: t.steps.delivery, choose: true},
      '/delivery/postal/recipient': {id: 'd-recipient', label: t.recipient},
      '/delivery/postal/phone': {id: 'd-phone', label: t.recipientPhone},
      '/delivery/postal/address': {id: 'd-address', label: t.recipientAddress},
      '/declared': {id: 'declared', label: t.declaration},
      '/captcha': {id: 'captcha', label: t.captcha},
    };
    if (fixed[pointer]) return fixed[pointer];
    const name = fieldOf(pointer);
    const field = procedure && fieldsOf(procedure, values).find((one) => one.name === name);
    if (field)
      return {
        id: fieldId(field.name),
        label: labelOf(field, lang),
        choose: fieldTypeOf(field).chosen,
        said: ruleWords(procedure, lang),
      };
    const component = procedure?.components.find(({code}) => componentPointer(code) === pointer);
    if (component) return {id: componentId(component.code), label: component.name};
    return pointer.startsWith('/components/') ? {id: 'components', label: t.steps.components} : undefined;
  };

/** A limit across fields brings its own sentence along, in the form. */
const ruleWords =
  ({form}: Procedure, lang: string) =>
  ({code, params = {}}: FieldProblem): string | undefined => {
    const rule = code === 'rule' ? form?.checks?.find(({id}) => id === params['id']) : undefined;
    return rule && wordsIn(rule.words, lang);
  };
