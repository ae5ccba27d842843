import {buildVietQr} from '../../../../../src/vietnam/vietqr.js';
import {accountName, receivingAccount} from '../account.js';
import type {Gateway} from './gateway.js';

/** A bank transfer by VietQR. A bank can't be asked; the aggregator's notice tells, `notices/`. */
export const vietQrGateway: Gateway = {
  method: {
    id: 'vietqr',
    kind: 'transfer',
    name: {vi: 'Chuyển khoản VietQR', en: 'VietQR bank transfer'},
    note: {
      vi: 'Quét mã bằng ứng dụng ngân hàng của bạn. Tiền thường đến trong ít phút.',
      en: 'Scan the code with your banking app. The money mostly arrives within minutes.',
    },
    // one NAPAS 24/7 transfer is capped just under this
    max: 499_999_999,
  },
  life: 24 * 60,
  next({amount, ref}) {
    const {bin, account} = receivingAccount;
    return {
      kind: 'transfer',
      transfer: {
        ...receivingAccount,
        accountName,
        amount,
        content: ref,
        qr: buildVietQr({bin, account, amount, purpose: ref}),
      },
    };
  },
};
