import {define} from '../define.js';
import {ProcedureSearch} from './procedure-search.js';

define('dvc-procedure-search', ProcedureSearch);

declare global {
  interface HTMLElementTagNameMap {
    'dvc-procedure-search': ProcedureSearch;
  }
}
