import type {RegisterWords} from '../../i18n/vi/register.js';
import {normalizeCitizenNumber} from '../../vietnam/citizen-number.js';
import type {CitizenCard} from '../../vietnam/citizen-card.js';
import {formatVietnameseDate, parseVietnameseDate} from '../../vietnam/dates.js';
import {normalizePersonName} from '../../vietnam/names.js';
import type {CardOffer} from '../citizen-card/card-offer.js';
import type {RegistrationEntry} from './registration-entry.js';

/** What a citizen's card would put into "Đăng ký". */
export function cardOffers(words: RegisterWords, entry: RegistrationEntry, card: CitizenCard): CardOffer[] {
  const born = parseVietnameseDate(entry.birthDate);
  const offer = (name: 'fullName' | 'birthDate' | 'identityNumber', read: string, now: string) => ({
    values: {[name]: read},
    label: words[name],
    read,
    now,
  });
  return [
    offer('fullName', card.fullName, normalizePersonName(entry.fullName)),
    offer(
      'birthDate',
      formatVietnameseDate(card.birthDate),
      born ? formatVietnameseDate(born) : entry.birthDate.trim(),
    ),
    offer('identityNumber', card.number, normalizeCitizenNumber(entry.identityNumber)),
  ];
}
