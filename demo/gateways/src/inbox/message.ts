export interface Message {
  readonly id: string;
  readonly kind: 'mail' | 'sms';
  /** One receiver; a mail to three people is three messages. */
  readonly to: string;
  readonly from: string;
  /** Empty for an SMS. */
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly receivedAt: string;
}

/** The same person, however the address or the number is written: case, spaces, +84 for the leading 0. */
export function addressKey(address: string): string {
  const bare = address.trim().toLowerCase();
  if (bare.includes('@')) return bare;
  return bare.replace(/[\s.()-]/g, '').replace(/^(\+84|0084)/, '0');
}
