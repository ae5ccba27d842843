// @ts-check
/** @import {PortalExtension} from '../../../demo/portal/src/extensions/extensions.js' */
import {pupilCode} from './page/type.js';

/** Moving a pupil who stands in the province's register: who files says its code, and nothing else about the child. */
export default function (/** @type {PortalExtension} */ portal) {
  portal.defineFieldType('pupil-code', pupilCode);
  portal.defineProcedure('2.002478', {
    form: {
      version: 'pupil-code-1',
      mark: 'A',
      sections: [
        {
          id: 'hoc-sinh',
          title: {vi: 'Học sinh', en: 'The pupil'},
          fields: [
            {
              name: 'hocSinh.ma',
              type: 'pupil-code',
              label: {vi: 'Mã học sinh', en: 'Pupil code'},
              hint: {vi: 'Ví dụ KT 0001 2345', en: 'Such as KT 0001 2345'},
              required: true,
            },
            {name: 'hocSinh.ghiChu', type: 'long-text', label: {vi: 'Ghi chú', en: 'Remarks'}},
          ],
        },
      ],
    },
  });
}
