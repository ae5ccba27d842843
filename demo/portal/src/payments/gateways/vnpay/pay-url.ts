import type {Intent} from '../gateway.js';
import type {VnpaySettings} from './settings.js';
import {signQuery} from './signed-query.js';
import {vnpayTime} from './time.js';

/**
 * The address of VNPAY's page for one try to pay. The same intent gives the same address.
 * @param returnUrl - Where VNPAY sends the browser back to; at most 255 characters.
 * @see VNPAY PAY 2.1.0, `vnp_Command=pay`
 */
export function vnpayPayUrl(
  {tmnCode, hashSecret, payUrl}: VnpaySettings,
  {ref, amount, purpose, locale, createdAt, expiresAt, address}: Intent,
  returnUrl: string,
): string {
  const query = signQuery(
    {
      vnp_Version: '2.1.0',
      vnp_Command: 'pay',
      vnp_TmnCode: tmnCode,
      vnp_Amount: String(amount * 100),
      vnp_CreateDate: vnpayTime(createdAt),
      vnp_CurrCode: 'VND',
      vnp_ExpireDate: vnpayTime(expiresAt),
      vnp_IpAddr: address || unknownAddress,
      vnp_Locale: locale === 'en' ? 'en' : 'vn',
      vnp_OrderInfo: orderInfo(purpose),
      vnp_OrderType: 'other',
      vnp_ReturnUrl: returnUrl,
      vnp_TxnRef: ref,
    },
    hashSecret,
  );
  return `${payUrl}?${query}`;
}

/** VNPAY wants an address always. */
export const unknownAddress = '127.0.0.1';

/** Public samples encode other signs differently, and a hash that differs is refused. @see VNPAY PAY, `vnp_OrderInfo` */
export const orderInfo = (purpose: string): string => purpose.replace(/[^A-Za-z0-9 :.-]/g, ' ').slice(0, 255);
