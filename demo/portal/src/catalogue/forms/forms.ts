import type {Fee} from '../../../../../src/contract/catalogue.js';
import type {Form} from '../../../../../src/contract/form/schema.js';
import {foreignDiplomaFee, foreignDiplomaForm} from './foreign-diploma.js';
import {transferForm} from './transfer.js';

interface EmbeddedProcedure {
  form: Form;
  /** Says by the form's values when a fee of the seed is owed. */
  fee?: (fee: Fee) => Fee;
}

/** The procedures that are filed here, by code; every other one is handed over to the official portal. */
export const embedded: Readonly<Record<string, EmbeddedProcedure>> = {
  '2.002478': {form: transferForm()},
  '2.002481': {form: transferForm()},
  '1.005099': {form: transferForm({primary: true})},
  '1.004889': {form: foreignDiplomaForm, fee: foreignDiplomaFee},
};
