/** What a VietQR for a transfer says; amount and content only where it carries them. */
export interface QrTransfer {
  readonly bin: string;
  readonly account: string;
  readonly amount?: number;
  readonly content?: string;
}

/**
 * Reads the text of a VietQR the way a banking app does after scanning; `null` when it is none.
 * @see NAPAS, "format of VietQR in the NAPAS247 transfer service", v1.0
 */
export function readVietQr(text: string): QrTransfer | null {
  const typed = text.trim();
  if (crc(typed.slice(0, -4)) !== typed.slice(-4).toUpperCase()) return null;
  const root = objects(typed);
  const account = objects(root?.get('38') ?? '');
  const beneficiary = objects(account?.get('01') ?? '');
  const bin = beneficiary?.get('00');
  const number = beneficiary?.get('01');
  if (!bin || !number || account?.get('00') !== 'A000000727' || root?.get('53') !== '704') return null;
  const amount = root.get('54');
  const content = objects(root.get('62') ?? '')?.get('08');
  return {bin, account: number, ...(amount && {amount: Number(amount)}), ...(content && {content})};
}

/** Two digits of id, two of length, the value; `null` when that does not end exactly at the end. */
function objects(text: string): Map<string, string> | null {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d{2})(\d{2})/.exec(text.slice(at, at + 4));
    const [, id = '', length = ''] = head ?? [];
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (!head || value.length !== Number(length) || value === '') return null;
    found.set(id, value);
    at += 4 + value.length;
  }
  return found;
}

/** CRC-16/CCITT-FALSE, four upper-case hex digits. */
function crc(text: string): string {
  let sum = 0xffff;
  for (const byte of Buffer.from(text)) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return sum.toString(16).toUpperCase().padStart(4, '0');
}
