import {html, nothing, type TemplateResult} from 'lit';
import type {DeliveryMethod, Procedure} from '../../contract/catalogue.js';
import type {Delivery, Postal} from '../../contract/dossiers.js';
import type {LocalDraft} from '../../client/drafts/draft.js';
import {checkboxes} from '../../ui/choice.js';
import {fieldsOf} from './draft-values.js';
import {postalFields} from './postal-fields.js';
import type {WizardContext} from './wizard-context.js';

const empty: Postal = {recipient: '', phone: '', address: ''};

/** "Hình thức nhận kết quả": any of the ways that the procedure has, and where the post goes. */
export function stepDelivery({t, filing, problems}: WizardContext, draft: LocalDraft): TemplateResult {
  const {procedure} = filing;
  const methods = draft.delivery?.methods ?? [];
  const newest = (): Delivery => filing.keeper.draft?.delivery ?? {methods: []};
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
    onChange: (chosen) => {
      const delivery = {...newest(), methods: chosen as DeliveryMethod[]};
      const posted = chosen.includes('buu-chinh') && !delivery.postal && procedure;
      change(posted ? {...delivery, postal: toApplicant(procedure, draft)} : delivery);
    },
  })}
  ${
    methods.includes('buu-chinh')
      ? postalFields({
          t,
          problems,
          newest: () => newest().postal ?? empty,
          onChange: (postal) => change({...newest(), postal}),
        })
      : nothing
  }`;
}

/** The applicant is taken for the recipient, for as long as nobody said otherwise. */
function toApplicant(procedure: Procedure, {values}: LocalDraft): Postal {
  const of = (binds: string) => {
    const field = fieldsOf(procedure).find((one) => one.binds === binds);
    return String((field && values[field.name]) ?? '');
  };
  return {
    recipient: of('applicant.fullName'),
    phone: of('applicant.phone'),
    address: of('applicant.address'),
  };
}
