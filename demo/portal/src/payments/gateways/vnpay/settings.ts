/** What VNPAY gives a merchant with the contract. */
export interface VnpaySettings {
  /** `vnp_TmnCode`, 8 letters or digits. */
  tmnCode: string;
  /** `vnp_HashSecret`, 32 characters. */
  hashSecret: string;
  /** The pay page; `https://sandbox.vnpayment.vn/paymentv2/vpcpay.html` in VNPAY's sandbox. */
  payUrl: string;
  /** Queries and refunds; `https://sandbox.vnpayment.vn/merchant_webapi/api/transaction` there. */
  apiUrl: string;
  /** Where notices may come from; empty: from anywhere, since the signature decides [A]. */
  noticeAddresses: readonly string[];
}

/**
 * Read from the environment: `VNPAY_TMN_CODE`, `VNPAY_HASH_SECRET`, `VNPAY_URL`, `VNPAY_API_URL`, and
 * `VNPAY_NOTICE_ADDRESSES` (separated by spaces).
 * @returns `undefined`: nothing is set, and there is no paying by VNPAY.
 * @throws {Error} Only some of the four are set, or a value that can't be one.
 */
export function readVnpaySettings(env: NodeJS.ProcessEnv): VnpaySettings | undefined {
  const names = ['VNPAY_TMN_CODE', 'VNPAY_HASH_SECRET', 'VNPAY_URL', 'VNPAY_API_URL'] as const;
  const [tmnCode = '', hashSecret = '', payUrl = '', apiUrl = ''] = names.map((name) => env[name] ?? '');
  if (![tmnCode, hashSecret, payUrl, apiUrl].some(Boolean)) return undefined;
  if (!/^[0-9A-Za-z]{8}$/.test(tmnCode)) throw new Error('VNPAY_TMN_CODE has 8 letters or digits.');
  if (!hashSecret) throw new Error('VNPAY_HASH_SECRET is not set.');
  for (const [name, url] of Object.entries({VNPAY_URL: payUrl, VNPAY_API_URL: apiUrl})) {
    if (!URL.canParse(url)) throw new Error(`${name} is no URL.`);
  }
  const noticeAddresses = (env['VNPAY_NOTICE_ADDRESSES'] ?? '').split(/\s+/).filter(Boolean);
  return {tmnCode, hashSecret, payUrl, apiUrl, noticeAddresses};
}
