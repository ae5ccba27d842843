import {randomInt} from 'node:crypto';

/** Somebody with an account to open. Synthetic, and another one each time. */
export interface Someone {
  fullName: string;
  /** As typed: `dd/mm/yyyy`. */
  birthDate: string;
  identityNumber: string;
  phone: string;
  email: string;
  username: string;
  password: string;
}

export function someone(fullName: string): Someone {
  const serial = String(randomInt(1_000_000)).padStart(6, '0');
  return {
    fullName,
    birthDate: '05/09/1985',
    identityNumber: `062185${serial}`,
    phone: `0905${serial}`,
    email: `me.${serial}@example.org`,
    username: `me.${serial}`,
    password: `rẫy cà phê nở hoa ${serial}`,
  };
}

export const child = {fullName: 'A Minh Ươnh', birthDate: '08/03/2009'};
