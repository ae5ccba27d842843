import {crc16} from './vietqr.js';

export interface VietQr {
  /** Made for one payment; otherwise for many. */
  dynamic: boolean;
  bin: string;
  /** Account, or card number for `QRIBFTTC`. */
  account: string;
  /** Transfer to an account, to a card; merchant payment; cash withdrawal. */
  service: 'QRIBFTTA' | 'QRIBFTTC' | 'QRPUSH' | 'QRCASH';
  /** Whole đồng. Absent: the payer chooses. */
  amount?: number;
  accountName?: string;
  billNumber?: string;
  purpose?: string;
}

/** Objects of one level: ID and length of two digits each, to the very end, none empty, none twice. */
function objects(text: string): Map<string, string> | undefined {
  const characters = [...text];
  const found = new Map<string, string>();
  for (let at = 0; at < characters.length;) {
    const head = characters.slice(at, at + 4).join('');
    const length = Number(head.slice(2));
    const value = characters.slice(at + 4, at + 4 + length);
    if (!/^\d{4}$/.test(head) || !length || value.length < length || found.has(head.slice(0, 2)))
      return undefined;
    found.set(head.slice(0, 2), value.join(''));
    at += 4 + length;
  }
  return found;
}

const isService = (text: string | undefined): text is VietQr['service'] =>
  /^(QRIBFTT[AC]|QRPUSH|QRCASH)$/.test(text ?? '');

/**
 * Reads the text of a VietQR, strictly: a right checksum over a wrong structure is refused too, as in NAPAS's own
 * example 6.1.1.
 * @returns `undefined` when any rule is broken.
 * @see NAPAS, format of VietQR in the NAPAS247 transfer service, v1.0 [L]; order of the checks is ours [A]
 */
export function parseVietQr(text: string): VietQr | undefined {
  if (/[\p{Cc}\p{Cs}]/u.test(text) || !/6304[0-9A-F]{4}$/i.test(text)) return undefined;
  if (crc16(text.slice(0, -4)) !== text.slice(-4).toUpperCase()) return undefined;

  const root = objects(text);
  if (!root || [...root.keys()][0] !== '00' || [...root.keys()].at(-1) !== '63') return undefined;
  const [initiation, amount] = [root.get('01') ?? '11', root.get('54')];
  if (root.get('00') !== '01' || !/^1[12]$/.test(initiation)) return undefined;
  if (root.get('53') !== '704' || root.get('58') !== 'VN') return undefined;
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) return undefined;

  const napas = objects(root.get('38') ?? '');
  const beneficiary = objects(napas?.get('01') ?? '');
  const [bin, account, service] = [beneficiary?.get('00'), beneficiary?.get('01'), napas?.get('02')];
  if (napas?.get('00') !== 'A000000727' || !isService(service)) return undefined;
  if (!bin || !/^\d{6}$/.test(bin) || !account || !/^[ -~]{1,19}$/.test(account)) return undefined;

  const extra = objects(root.get('62') ?? '');
  if (!extra || [...extra].some(([id, value]) => id <= '08' && [...value].length > 25)) return undefined;

  const [accountName, billNumber, purpose] = [root.get('59'), extra.get('01'), extra.get('08')];
  return {
    dynamic: initiation === '12',
    bin,
    account,
    service,
    ...(amount !== undefined && {amount: Number(amount)}),
    ...(accountName !== undefined && {accountName}),
    ...(billNumber !== undefined && {billNumber}),
    ...(purpose !== undefined && {purpose}),
  };
}
