import type {Obligation} from '../../../../src/contract/dossiers.js';
import type {Drawn} from './series.js';

/** What a receipt says: frozen with it, and all that is printed. */
export interface ReceiptData extends Drawn {
  collector: {name: string; taxCode: string};
  payer: {name: string; address: string};
  procedure: {code: string; name: string};
  /** Mã tra cứu, and mã số hồ sơ where it has one. */
  reference: string;
  dossierCode: string;
  items: Obligation['items'];
  /** Whole đồng. */
  total: number;
  /** Id of the way it was paid, such as `vietqr`. */
  method: string;
  /** UTC. */
  issuedAt: string;
  code: string;
}
