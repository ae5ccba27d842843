import {sameText, sign} from '../platform/secrets.js';

/** Seconds that a ticket opens its upload for. */
const life = 3600;

/** A token for one upload alone: when it ends, and the portal's signature over both. */
export function makeTicket(secret: Buffer, upload: string, now: Date): string {
  const end = (Math.floor(now.getTime() / 1000) + life).toString(36);
  return `${end}.${sign(secret, 'upload', `${upload}.${end}`)}`;
}

export function isTicket(token: string, secret: Buffer, upload: string, now: Date): boolean {
  const [end = '', mac = ''] = token.split('.');
  return (
    sameText(mac, sign(secret, 'upload', `${upload}.${end}`)) && parseInt(end, 36) * 1000 > now.getTime()
  );
}
