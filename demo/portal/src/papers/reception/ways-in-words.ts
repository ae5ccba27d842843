import type {Delivery} from '../../../../../src/contract/dossiers.js';
import {formatPhone} from '../../../../../src/vietnam/phone.js';

const ways: Readonly<Record<string, string>> = {
  'truc-tiep': 'trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả',
  'truc-tuyen': 'trực tuyến, trong tài khoản trên cổng',
};

/** Where and how the result is received. */
export const waysInWords = (delivery: Delivery | null): string =>
  (delivery?.methods ?? [])
    .map((method) => (method === 'buu-chinh' ? byPost(delivery?.postal) : (ways[method] ?? method)))
    .join('; ');

const byPost = (postal: Delivery['postal']): string =>
  postal
    ? `qua dịch vụ bưu chính công ích đến ${postal.recipient}, ${postal.address}, điện thoại ${formatPhone(postal.phone)}`
    : 'qua dịch vụ bưu chính công ích';
