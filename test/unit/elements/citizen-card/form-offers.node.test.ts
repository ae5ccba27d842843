import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Form} from '../../../../src/contract/form/schema.js';
import {sectionsShown} from '../../../../src/contract/form/leaves.js';
import {filled} from '../../../../src/elements/citizen-card/card-offer.js';
import {offersOf, partyOf} from '../../../../src/elements/citizen-card/form-offers.js';
import {readCitizenCard, type CitizenCard} from '../../../../src/vietnam/citizen-card.js';
import {cardTexts} from './cards.js';

const words = (vi: string) => ({vi});
const form: Form = {
  version: '1',
  mark: 'A',
  sections: [
    {
      id: 'nguoi-nop',
      title: words('Người nộp'),
      fields: [
        {
          name: 'nguoiNop',
          type: 'person',
          label: words('Người nộp'),
          ask: ['fullName', 'birthDate'],
          binds: 'applicant',
        },
        {
          name: 'nguoiNop.so',
          type: 'citizen-number',
          label: words('Số căn cước'),
          binds: 'applicant.identityNumber',
        },
        {name: 'nguoiNop.diaChi', type: 'text', label: words('Địa chỉ'), binds: 'applicant.address'},
        {
          name: 'nguoiNop.gioiTinh',
          type: 'choice',
          label: words('Giới tính'),
          options: [
            {value: 'm', label: words('Nam')},
            {value: 'f', label: words('Nữ')},
          ],
          binds: 'applicant.sex',
        },
      ],
    },
    {
      id: 'tre',
      title: words('Trẻ'),
      fields: [
        {name: 'tre.ten', type: 'person-name', label: words('Họ và tên'), binds: 'subject.fullName'},
        {name: 'tre.sinh', type: 'date', label: words('Ngày sinh'), binds: 'subject.birthDate'},
      ],
    },
    {
      id: 'con',
      title: words('Con'),
      fields: [
        {
          name: 'con',
          type: 'list',
          label: words('Con'),
          min: 1,
          fields: [{name: 'nguoi', type: 'person', label: words('Con'), binds: 'owner'}],
        },
      ],
    },
  ],
};

const cardOf = (text: string): CitizenCard => {
  const reading = readCitizenCard(text);
  assert.ok(reading.ok);
  return reading.card;
};
const sections = sectionsShown(form, {});
const fields = sections.flatMap((section) => section.fields);

describe('what a citizen’s card fills in', () => {
  it('belongs to the party of the section; members of a list have no card', () => {
    assert.deepEqual(
      sections.map((section) => partyOf(section.fields)),
      ['applicant', 'subject', undefined],
    );
  });

  it('is name, birth date, number, address and sex of that party alone, in the form that is kept', () => {
    const offers = offersOf(fields, 'applicant', {}, cardOf(cardTexts.front), 'vi');

    assert.deepEqual(Object.assign({}, ...filled(offers, new Set()).map(({values}) => values)), {
      'nguoiNop.hoTen': 'Nguyễn Thị Hoà',
      'nguoiNop.ngaySinh': '1990-09-05',
      'nguoiNop.so': '062190001234',
      'nguoiNop.diaChi': 'Tổ 3, Quyết Thắng, Thành phố Kon Tum, Kon Tum',
      'nguoiNop.gioiTinh': 'f',
    });
  });

  it('overwrites what stands there differently only where the person says so', () => {
    const values = {'tre.ten': 'A  Minh', 'tre.sinh': '2015-03-09'};
    const offers = offersOf(fields, 'subject', values, cardOf(cardTexts.back), 'vi');
    const labels = (replaced: string[]) => filled(offers, new Set(replaced)).map(({label}) => label);

    assert.deepEqual(
      offers.map(({label, read, now}) => [label, read, now]),
      [
        ['Họ và tên', 'A Minh', 'A Minh'],
        ['Ngày sinh', '08/03/2015', '09/03/2015'],
      ],
    );
    assert.deepEqual(labels([]), []);
    assert.deepEqual(labels(['Ngày sinh']), ['Ngày sinh']);
  });
});
