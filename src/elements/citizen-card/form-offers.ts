import {labelOf} from '../../contract/form/label-of.js';
import type {Values} from '../../contract/form/schema.js';
import type {Leaf} from '../../contract/form/types/field-type.js';
import {settleAll} from '../../ui/fields/kinds.js';
import {textOf} from '../../ui/fields/text-of.js';
import type {CitizenCard} from '../../vietnam/citizen-card.js';
import type {Sex} from '../../vietnam/citizen-number.js';
import type {CardOffer} from './card-offer.js';

const sexWords: Readonly<Record<Sex, string>> = {male: 'Nam', female: 'Nữ'};

/** A card is asked for where a name and one more thing that it says are. */
const needed = ['birthDate', 'identityNumber'];

/** The party whom fields of a section are about, if a card fills in more than a name; members of lists have no card. */
export function partyOf(fields: readonly Leaf[]): string | undefined {
  const bound = new Set(fields.filter(isOne).map(({binds}) => binds));
  return ['applicant', 'subject', 'owner'].find(
    (party) => bound.has(`${party}.fullName`) && needed.some((datum) => bound.has(`${party}.${datum}`)),
  );
}

const isOne = ({within = [], compute}: Leaf): boolean =>
  compute === undefined && within.every(({list}) => list === undefined);

/** What a card would put into the fields that are bound to a party, in their order. */
export function offersOf(
  fields: readonly Leaf[],
  party: string,
  values: Values,
  card: CitizenCard,
  lang: string,
): CardOffer[] {
  return fields.filter(isOne).flatMap((field) => {
    const {binds = ''} = field;
    const value = binds.startsWith(`${party}.`)
      ? valueFor(field, binds.slice(party.length + 1), card)
      : undefined;
    if (value === undefined) return [];
    const {name} = field;
    const now = settleAll([field], values)[name];
    return {
      values: {[name]: value},
      label: labelOf(field, lang),
      read: textOf(field, value, {lang}),
      now: textOf(field, now, {lang}),
    };
  });
}

function valueFor({options}: Leaf, datum: string, card: CitizenCard): string | undefined {
  switch (datum) {
    case 'fullName':
      return card.fullName;
    case 'birthDate':
      return card.birthDate;
    case 'identityNumber':
      return card.number;
    case 'address':
      return card.address;
    case 'sex':
      return options?.find(({label}) => label.vi === sexWords[card.sex])?.value;
    default:
      return undefined;
  }
}
