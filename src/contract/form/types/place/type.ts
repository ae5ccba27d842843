import {textType} from '../texts.js';

/**
 * A commune with what it belongs to, as the portal's list of the day has it: "xã Đăk La, huyện Đăk Hà, tỉnh Kon Tum" until
 * 30/06/2025, without the district from then on. With `listed` it has to be one of those.
 * @see Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1 [L]
 */
export const place = textType({longest: 300, suggest: 'places'});
