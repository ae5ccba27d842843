import type {Delivery} from '../../../../../src/contract/dossiers.js';

/** What form 01 says: frozen at reception, and all that is printed. */
export interface ReceptionData {
  agency: string;
  /** Where it is written. */
  place: string;
  /** "Sổ theo dõi hồ sơ": the year's volume of the agency, and the dossier's place in it. */
  register: {volume: number; entry: number};
  code: string;
  reference: string;
  from: {name: string; address: string; phone: string; email: string};
  procedure: {code: string; name: string};
  /** What was received, and in how many files. */
  components: {name: string; files: number}[];
  /** The time that the rules set, in words; empty where they set none. */
  time: string;
  /** UTC. */
  receivedAt: string;
  /** `YYYY-MM-DD`; `certain` false: the holidays up to it are not all announced. */
  due: {date: string; certain: boolean} | null;
  delivery: Delivery | null;
  /** What is left to be done in person where the service is `mot-phan`. */
  inPerson: {what: string; where: string; originals: string[]} | null;
  officer: string;
}
