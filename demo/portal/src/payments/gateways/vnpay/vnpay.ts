import type {Gateway, Home} from '../gateway.js';
import {vnpayPayUrl} from './pay-url.js';
import {queryVnpay} from './query.js';
import {refundVnpay} from './refund.js';
import type {VnpaySettings} from './settings.js';

/** Paying on VNPAY's own page, API 2.1.0. The notice comes in at `routes.ts`; so does the browser that comes back. */
export const vnpayGateway = (settings: VnpaySettings, {origin, now}: Home): Gateway => ({
  method: {
    id: 'vnpay',
    kind: 'redirect',
    name: {vi: 'Thẻ hoặc ví qua VNPAY', en: 'Card or wallet by VNPAY'},
    note: {
      vi: 'Trả trên trang của VNPAY: thẻ ngân hàng, thẻ quốc tế, ứng dụng ngân hàng hoặc ví.',
      en: 'On VNPAY’s own page: bank card, international card, banking app or wallet.',
    },
    // what the page accepts [K]
    min: 5000,
    max: 999_999_999,
  },
  life: 15,
  next: (intent) => ({
    kind: 'redirect',
    url: vnpayPayUrl(settings, intent, `${origin()}/pay/vnpay/return`),
  }),
  query: (intent) => queryVnpay(settings, intent, now()),
  giveBack: (intent, money) => refundVnpay(settings, intent, money, now()),
});
