import {html, type TemplateResult} from 'lit';
import type {Postal} from '../../contract/dossiers.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import type {FieldKind} from '../../ui/fields/field-kind.js';
import {personName} from '../../ui/fields/person-name/kind.js';
import {phone} from '../../ui/fields/phone/kind.js';
import {text} from '../../ui/fields/text/kind.js';
import {textField, type TextField} from '../../ui/input.js';
import type {Problems} from '../../ui/problems.js';
import {formatPhone} from '../../vietnam/phone.js';

export interface PostalFields {
  t: DossierWizardWords;
  problems: Problems;
  /** As it is now: a field may be left in the same moment as it was typed into. */
  newest: () => Postal;
  onChange: (postal: Postal) => void;
}

type Look = Pick<TextField, 'label' | 'hint' | 'autocomplete' | 'type' | 'inputmode'>;

/** Who gets the result by post, and where. */
export function postalFields({t, problems, newest, onChange}: PostalFields): TemplateResult {
  const line = (name: keyof Postal, kind: FieldKind, look: Look) => {
    const put = (value: string) => onChange({...newest(), [name]: value});
    const value = String(newest()[name]);
    return textField({
      ...look,
      id: `d-${name}`,
      value: value.startsWith('+84') ? formatPhone(value) : value,
      required: true,
      error: problems.at(`/delivery/postal/${name}`),
      onInput: put,
      onBlur: () => {
        const typed = String(newest()[name]);
        const kept = String(kind.settle(typed) ?? '');
        if (kept !== typed) put(kept);
      },
    });
  };
  return html`<fieldset part="section">
    <legend><h4>${t.postalLegend}</h4></legend>
    ${line('recipient', personName, {label: t.recipient, autocomplete: 'name'})}
    ${line('phone', phone, {label: t.recipientPhone, autocomplete: 'tel', type: 'tel', inputmode: 'tel'})}
    ${line('address', text, {
      label: t.recipientAddress,
      hint: t.recipientAddressHint,
      autocomplete: 'street-address',
    })}
  </fieldset>`;
}
