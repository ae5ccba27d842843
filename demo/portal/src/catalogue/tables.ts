import type {JSONColumnType} from 'kysely';
import type {Procedure} from '../../../../src/contract/catalogue.js';
import type {Agency} from '../../../../src/contract/portal.js';

export interface CatalogueTables {
  agencies: {
    id: string;
    position: number;
    /** `YYYY-MM-DD`, or null: always so far, or until further notice. Calendar dates are text in all tables. */
    valid_from: string | null;
    valid_to: string | null;
    /** As the contract has it, with the mark of each fact. */
    body: JSONColumnType<Agency, string, string>;
  };
  procedures: {
    code: string;
    position: number;
    valid_from: string | null;
    valid_to: string | null;
    body: JSONColumnType<Procedure, string, string>;
  };
  places: {
    /** Code of the General Statistics Office; it comes back for another unit after a merger. */
    code: string;
    /** Whole, smallest unit first: `Phường Quyết Thắng, Thành phố Kon Tum, Tỉnh Kon Tum`. */
    name: string;
    position: number;
    valid_from: string | null;
    valid_to: string | null;
    mark: string;
  };
  schools: {
    id: string;
    name: string;
    kind: string;
    position: number;
    mark: string;
  };
  /** What has been put in, by the hash of its content. */
  seeds: {name: string; hash: string};
}
