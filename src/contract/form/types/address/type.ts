import {fill, groupType} from '../grouped.js';

/** A place of the portal's list, and where in it: `name.noi`, `name.chiTiet`. The list follows the levels of the day. */
export const address = groupType((field) => {
  const required = field.required ?? false;
  return [
    {
      name: 'noi',
      type: 'place',
      label: {vi: 'Xã, phường', en: 'Commune or ward'},
      hint: {
        vi: 'Gõ vài chữ rồi chọn trong danh sách',
        en: 'Type a few letters, then choose from the list',
      },
      required,
      suggest: field.suggest ?? 'places',
      ...(field.listed !== undefined && {listed: field.listed}),
      ...fill(field, 'address-level3'),
    },
    {
      name: 'chiTiet',
      type: 'text',
      label: {vi: 'Số nhà, đường, thôn hoặc tổ', en: 'House number, street, hamlet or group'},
      required,
      ...fill(field, 'address-line1'),
    },
  ];
});
