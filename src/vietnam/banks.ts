/**
 * Short names of the banks by BIN. The BIN is the key: codes such as BVB mean different banks in different lists.
 * @see State Bank letter 1589/NHNN-TT of 05/03/2024, BINs issued to 31/12/2023, and the bank list of
 * `vietnam-qr-pay` 1.5.1 for the short names [L]; 422589, 546034 and 963388 are in that list only
 */
const banks: Readonly<Record<string, string>> = {
  422589: 'CIMB',
  546034: 'CAKE by VPBank',
  963388: 'Timo',
  970400: 'SaigonBank',
  970403: 'Sacombank',
  970405: 'Agribank',
  970406: 'Vikki Bank',
  970407: 'Techcombank',
  970408: 'GPBank',
  970409: 'BacABank',
  970410: 'Standard Chartered',
  970412: 'PVcomBank',
  970414: 'MBV',
  970415: 'VietinBank',
  970416: 'ACB',
  970418: 'BIDV',
  970419: 'NCB',
  970421: 'VRB',
  970422: 'MB',
  970423: 'TPBank',
  970424: 'Shinhan',
  970425: 'ABBank',
  970426: 'MSB',
  970427: 'VietABank',
  970428: 'Nam A Bank',
  970429: 'SCB',
  970430: 'PGBank',
  970431: 'Eximbank',
  970432: 'VPBank',
  970433: 'VietBank',
  970434: 'Indovina Bank',
  970436: 'Vietcombank',
  970437: 'HDBank',
  970438: 'BaoViet Bank',
  970439: 'Public Bank',
  970440: 'SeABank',
  970441: 'VIB',
  970442: 'Hong Leong',
  970443: 'SHB',
  970444: 'VCBNeo',
  970446: 'Co-opBank',
  970448: 'OCB',
  970449: 'LPBank',
  970452: 'KienlongBank',
  970454: 'BVBank',
  970457: 'Woori',
  970458: 'UOB',
  970459: 'CIMB',
};

/**
 * The bank's short name, such as `BIDV`.
 * @param bin - Six digits.
 */
export const bankName = (bin: string): string | undefined => banks[bin];

/** Every bank that is known here, by its short name in alphabetical order. */
export const bankList: readonly {bin: string; name: string}[] = Object.entries(banks)
  .map(([bin, name]) => ({bin, name}))
  .sort((one, other) => one.name.localeCompare(other.name, 'vi'));
