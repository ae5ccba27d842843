import {html, type TemplateResult} from 'lit';
import type {SupportContact} from '../../contract/portal.js';
import type {PaymentWords} from '../../i18n/vi/payment.js';

/** Whom to ask about money that does not match: the agency itself, not those who mend the machine. */
export function support({
  contacts,
  t,
}: {
  contacts: readonly SupportContact[];
  t: PaymentWords;
}): TemplateResult | undefined {
  const contact = contacts.find(({about}) => about === 'procedure') ?? contacts[0];
  return (
    contact &&
    html`<p>${t.call(contact.name)} <a href="tel:${contact.dial}" part="call">${contact.number}</a></p>`
  );
}
