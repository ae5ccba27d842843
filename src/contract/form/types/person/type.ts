import type {Field} from '../../schema.js';
import {fill, groupType} from '../grouped.js';

type Ask = (person: Field) => Field;

const bound = ({binds, required = false}: Field, datum: string) => ({
  required,
  ...(binds !== undefined && {binds: `${binds}.${datum}`}),
});

/** What may be asked about a person. A person's number is never filled in by a browser. */
const known: Readonly<Record<string, Ask>> = {
  fullName: (person) => ({
    name: 'hoTen',
    type: 'person-name',
    label: {vi: 'Họ và tên', en: 'Full name'},
    ...bound(person, 'fullName'),
    ...fill(person, 'name'),
  }),
  birthDate: (person) => ({
    name: 'ngaySinh',
    type: 'date',
    label: {vi: 'Ngày sinh', en: 'Date of birth'},
    min: '1900-01-01',
    max: 'today',
    ...bound(person, 'birthDate'),
    ...fill(person, 'bday'),
  }),
  identityNumber: (person) => ({
    name: 'soCanCuoc',
    type: 'citizen-number',
    label: {vi: 'Số căn cước', en: 'Citizen identity number'},
    hint: {vi: '12 chữ số', en: '12 digits'},
    autocomplete: 'off',
    ...bound(person, 'identityNumber'),
  }),
  phone: (person) => ({
    name: 'soDienThoai',
    type: 'phone',
    label: {vi: 'Số điện thoại', en: 'Phone number'},
    ...bound(person, 'phone'),
    ...fill(person, 'tel'),
  }),
  email: (person) => ({
    name: 'email',
    type: 'email',
    label: {vi: 'Email', en: 'Email'},
    ...bound(person, 'email'),
    required: false,
    ...fill(person, 'email'),
  }),
};

/** A person: name and birth date, and what else `ask` names. With `autocomplete` `section-con`, of the child. */
export const person = groupType((field) =>
  (field.ask ?? ['fullName', 'birthDate']).flatMap((datum) => known[datum]?.(field) ?? []),
);
