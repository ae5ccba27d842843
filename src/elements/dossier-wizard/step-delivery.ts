import {html, nothing, type TemplateResult} from 'lit';
import type {Delivery, Postal} from '../../contract/dossiers.js';
import type {DeliveryMethod} from '../../contract/catalogue.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {checkboxes} from '../../ui/choice.js';
import {personName} from '../../ui/fields/person-name.js';
import {phone} from '../../ui/fields/phone.js';
import {text} from '../../ui/fields/text.js';
import type {FieldKind} from '../../ui/fields/field-kind.js';
import {textField} from '../../ui/input.js';
import {formatPhone} from '../../vietnam/phone.js';
import type {WizardContext} from './wizard-context.js';

const empty: Postal = {recipient: '', phone: '', address: ''};

/** "Hình thức nhận kết quả": any of the ways that the procedure has, and where the post goes. */
export function stepDelivery({t, filing, problems}: WizardContext, draft: LocalDraft): TemplateResult {
  const {procedure} = filing;
  const methods = draft.delivery?.methods ?? [];
  const change = (delivery: Delivery) => {
    filing.edit({delivery});
    filing.edits.recheck();
  };
  return html`${checkboxes({
    id: 'd-methods',
    label: t.deliveryLegend,
    hint: t.deliveryHint,
    error: problems.at('/delivery/methods'),
    options: (procedure?.deliveryMethods ?? []).map((method) => ({
      value: method,
      label: t.delivery[method],
      hint: t.deliveryMeans[method],
    })),
    values: methods,
    onChange: (chosen) => change(withMethods(draft, chosen as DeliveryMethod[], filing.procedure)),
  })}
  ${methods.includes('buu-chinh') ? postal({t, problems, draft, onChange: change}) : nothing}`;
}

/** When post is chosen, the applicant is taken for the recipient, for as long as nobody said otherwise. */
function withMethods(
  {delivery, values}: LocalDraft,
  methods: DeliveryMethod[],
  procedure: WizardContext['filing']['procedure'],
): Delivery {
  if (!methods.includes('buu-chinh') || delivery?.postal) return {...delivery, methods};
  const of = (binds: string) => {
    const field = procedure?.form?.sections.flatMap(({fields}) => fields).find((one) => one.binds === binds);
    return String((field && values[field.name]) ?? '');
  };
  return {
    ...delivery,
    methods,
    postal: {
      recipient: of('applicant.fullName'),
      phone: of('applicant.phone'),
      address: of('applicant.address'),
    },
  };
}

interface PostalFields extends Pick<WizardContext, 't' | 'problems'> {
  draft: LocalDraft;
  onChange: (delivery: Delivery) => void;
}

function postal({t, problems, draft, onChange}: PostalFields): TemplateResult {
  const methods = draft.delivery?.methods ?? [];
  const now = draft.delivery?.postal ?? empty;
  const line = (
    name: 'recipient' | 'phone' | 'address',
    label: string,
    kind: FieldKind,
    autocomplete: string,
    hint?: string,
  ) => {
    const put = (value: string) => onChange({methods, postal: {...now, [name]: value}});
    return textField({
      id: `d-${name}`,
      label,
      hint,
      value: now[name].startsWith('+84') ? formatPhone(now[name]) : now[name],
      type: name === 'phone' ? 'tel' : 'text',
      inputmode: name === 'phone' ? 'tel' : 'text',
      autocomplete,
      required: true,
      error: problems.at(`/delivery/postal/${name}`),
      onInput: put,
      onBlur: () => put(String(kind.settle(now[name]) ?? '')),
    });
  };
  return html`<fieldset part="section">
    <legend><h4>${t.postalLegend}</h4></legend>
    ${line('recipient', t.recipient, personName, 'name')} ${line('phone', t.recipientPhone, phone, 'tel')}
    ${line('address', t.recipientAddress, text, 'street-address', t.recipientAddressHint)}
  </fieldset>`;
}
