import type {EmbeddedProcedure} from './embedded-procedure.js';
import {applicantSection, birthDate, bornAfterApplicant, fullName, guardianProof, parents} from './people.js';
import {schoolLetter, schoolOption, schoolSections} from './school-files.js';
import {isSchoolYear, place, presentSchool, schoolYear} from './schooling.js';

const small = {name: 'treEm', party: 'subject'} as const;

/** 1.001622: the five groups of Nghị định 105/2020/NĐ-CP, Điều 7 [L: the groups and their papers]; the form is ours [A]. */
export const lunch: EmbeddedProcedure = {
  form: {
    version: '1',
    mark: 'A',
    checks: [bornAfterApplicant('treEm'), isSchoolYear('treEm')],
    sections: [
      applicantSection({
        label: {vi: 'Quan hệ với trẻ', en: 'Relation to the child'},
        options: [...parents, schoolOption],
      }),
      ...schoolSections,
      {
        id: 'tre-em',
        title: {vi: 'Trẻ em', en: 'The child'},
        fields: [
          fullName(small),
          birthDate(small),
          {
            name: 'treEm.soDinhDanh',
            type: 'citizen-number',
            label: {vi: 'Số định danh cá nhân của trẻ', en: 'The child’s personal number'},
            hint: {
              vi: '12 chữ số trên giấy khai sinh hoặc trong VNeID. Có số này thì không phải nộp giấy tờ cư trú.',
              en: 'The 12 digits on the birth certificate or in VNeID. With it no proof of residence is needed.',
            },
            autocomplete: 'off',
            binds: 'subject.identityNumber',
          },
          ...presentSchool('treEm'),
          schoolYear('treEm'),
        ],
      },
      {
        id: 'doi-tuong',
        title: {vi: 'Diện được hỗ trợ', en: 'Why the child is entitled'},
        hint: {
          vi: 'Trẻ thuộc nhiều diện thì chọn một diện: mức hỗ trợ như nhau.',
          en: 'If several apply, choose one: the support is the same.',
        },
        fields: [
          {
            name: 'treEm.doiTuong',
            type: 'choice',
            label: {vi: 'Đối tượng', en: 'Group'},
            required: true,
            options: [
              {
                value: 'vung-kho-khan',
                label: {
                  vi: 'Thường trú ở xã, thôn đặc biệt khó khăn',
                  en: 'Lives in a commune or village with particular hardship',
                },
              },
              {
                value: 'khong-nguon-nuoi-duong',
                label: {vi: 'Không có nguồn nuôi dưỡng', en: 'Has nobody to provide for them'},
              },
              {value: 'ho-ngheo', label: {vi: 'Hộ nghèo, cận nghèo', en: 'Poor or nearly poor household'}},
              {
                value: 'nguoi-co-cong',
                label: {vi: 'Con người có công', en: 'Child of a person of merit'},
              },
              {
                value: 'khuyet-tat',
                label: {
                  vi: 'Trẻ khuyết tật học hòa nhập',
                  en: 'Child with a disability, in an inclusive class',
                },
              },
            ],
          },
          place(
            'treEm.noiThuongTru',
            {vi: 'Nơi thường trú', en: 'Registered residence'},
            {when: {'==': [{var: 'treEm.doiTuong'}, 'vung-kho-khan']}},
          ),
        ],
      },
    ],
  },
  papers: {
    TP01: {
      name: 'Giấy tờ chứng minh nơi thường trú',
      condition: 'Thường trú ở xã, thôn đặc biệt khó khăn, và không ghi số định danh cá nhân của trẻ',
      when: {
        and: [{'==': [{var: 'treEm.doiTuong'}, 'vung-kho-khan']}, {'!': [{var: 'treEm.soDinhDanh'}]}],
      },
    },
  },
  morePapers: [guardianProof, schoolLetter],
};
