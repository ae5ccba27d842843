import type {SeedAgency} from './facts.js';

/** What a folder is made of, before it is judged by the contract. */
export interface Content {
  version: string;
  /** Absent: the folder is for today. */
  landDate?: string;
  agencies: readonly SeedAgency[];
  fields: readonly {id: string; name: string}[];
  levels: readonly object[];
  services: readonly object[];
  support: readonly object[];
  procedures: readonly object[];
}

export const officialPortal = 'https://dichvucong.gov.vn/';

/** Addresses of the procedures' own pages are not known, and none is made up. */
export const handoff = {filing: 'handoff', handoff: {url: officialPortal, exact: false}};
