import {html, nothing, type TemplateResult} from 'lit';
import {wordsIn} from '../../contract/marks.js';
import type {SupportContact} from '../../contract/portal.js';
import type {SupportWords} from '../../i18n/vi/support.js';
import {dateInVietnam, formatVietnameseDate} from '../../vietnam/dates.js';
import {officeHours} from '../../vietnam/working-days.js';
import {availabilityOf, daysBetween, type Availability} from './availability.js';
import {phoneIcon} from './phone-icon.js';

export interface Contacts {
  contacts: readonly SupportContact[];
  at: Date;
  lang: string;
}

/** What a person calls about, in the order in which we show it; any other matter comes last. */
const matters = ['technical', 'procedure'] as const;

/** Two kinds of help: the machine does not work, and what must I hand in. */
export function contactGroups({contacts, at, lang}: Contacts, t: SupportWords): TemplateResult {
  const others = contacts.filter(({about}) => !matters.some((matter) => matter === about));
  const groups = [
    ...matters.map((matter) => ({title: t[matter], list: contacts.filter(({about}) => about === matter)})),
    {title: t.other, list: others},
  ].filter(({list}) => list.length > 0);
  return html`<div part="groups">
    ${groups.map(
      ({title, list}) =>
        html`<section part="group">
          <h3>${title}</h3>
          <ul>
            ${list.map((one) => contact(one, at, lang, t))}
          </ul>
        </section>`,
    )}
  </div>`;
}

function contact(one: SupportContact, at: Date, lang: string, t: SupportWords): TemplateResult {
  const {name, number, dial, subject, hours} = one;
  const availability = availabilityOf(one, at);
  const said = hoursInWords(hours, t);
  return html`<li part="contact">
    <p part="contact-name">${name}</p>
    <p part="contact-subject">${wordsIn(subject, lang)}</p>
    <a part="button" href="tel:${dial}">${phoneIcon}<span>${t.call(number)}</span></a>
    <p part="availability" data-answers=${availability.answers}>
      <span part="dot" aria-hidden="true"></span>${availabilityInWords(availability, at, t)}
    </p>
    ${said ? html`<p part="hours">${said}</p>` : nothing}
  </li>`;
}

function availabilityInWords(availability: Availability, at: Date, t: SupportWords): string {
  switch (availability.answers) {
    case 'always':
      return t.openNow;
    case 'now':
      return t.openUntil(availability.until);
    case 'not-said':
      return t.notSaid;
    case 'later': {
      const {date, from, certain} = availability;
      const away = daysBetween(dateInVietnam(at), date);
      const day =
        away === 0
          ? t.today
          : away === 1
            ? t.tomorrow
            : t.on(new Date(date).getUTCDay(), formatVietnameseDate(date));
      const sentence = t.closedUntil(day, from);
      return certain ? sentence : `${sentence} ${t.expected}`;
    }
  }
}

function hoursInWords(hours: string | undefined, t: SupportWords): string | undefined {
  if (hours === 'always') return t.always;
  if (hours === 'office-hours')
    return t.officeHours(officeHours.map(({from, to}) => `${from}–${to}`).join(', '));
  return hours;
}
