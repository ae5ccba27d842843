/**
 * CRC-16/CCITT-FALSE over the UTF-8 bytes, as VietQR ends with it: polynomial 1021, initial FFFF.
 * @returns Four upper-case hex digits.
 * @see NAPAS, format of VietQR in the NAPAS247 transfer service, v1.0, 5.2.15 [L]
 */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const object = (id: string, value: string): string => id + String(value.length).padStart(2, '0') + value;

const check = (name: string, value: string, shape: RegExp): string => {
  if (!shape.test(value)) throw new RangeError(`VietQR: not a valid ${name}`);
  return value;
};

export interface VietQrTransfer {
  /** Six digits of the receiving bank, see `banks.ts`. */
  bin: string;
  /** 1 to 19 letters and digits; leading zeros count. */
  account: string;
  /** Whole đồng, at least 1. A NAPAS 24/7 transfer ends just under 500.000.000 đ. */
  amount: number;
  /** What the payer's bank writes on the transfer: 1 to 25 of `A-Z a-z 0-9` and space, which survive all banks [K]. */
  purpose: string;
  /** Holder, at most 25 characters of printable ASCII. */
  accountName?: string | undefined;
}

/**
 * The text of a QR for one transfer to an account (dynamic, service QRIBFTTA). ASCII only, so that every bank app
 * counts its lengths alike.
 * @throws {RangeError} A part that the format cannot hold.
 * @see NAPAS, format of VietQR in the NAPAS247 transfer service, v1.0, 09/2021 [L]
 */
export function buildVietQr({bin, account, amount, purpose, accountName}: VietQrTransfer): string {
  const beneficiary =
    object('00', check('BIN', bin, /^\d{6}$/)) +
    object('01', check('account', account, /^[A-Za-z0-9]{1,19}$/));
  const text =
    object('00', '01') +
    object('01', '12') +
    object('38', object('00', 'A000000727') + object('01', beneficiary) + object('02', 'QRIBFTTA')) +
    object('53', '704') +
    object('54', check('amount', String(amount), /^[1-9]\d{0,12}$/)) +
    object('58', 'VN') +
    (accountName === undefined ? '' : object('59', check('account name', accountName, /^[ -~]{1,25}$/))) +
    object('62', object('08', check('purpose', purpose, /^[A-Za-z0-9 ]{1,25}$/))) +
    '6304';
  return text + crc16(text);
}
