import {boardingBelow, boardingUpper} from './boarding.js';
import {diplomaCopy} from './diploma-copy.js';
import {diplomaCorrection} from './diploma-correction.js';
import type {EmbeddedProcedure} from './embedded-procedure.js';
import {foreignDiploma} from './foreign-diploma.js';
import {fromAbroad} from './from-abroad.js';
import {inclusion} from './inclusion.js';
import {lunch} from './lunch.js';
import {readmission} from './readmission.js';
import {remarking} from './remarking.js';
import {primaryTransfer, secondaryTransfer} from './transfer.js';
import {tuition} from './tuition.js';

/**
 * The procedures that are filed here, by code; every other one is handed over to the official portal.
 * Chosen are those that families ask for in their own words (`docs/decisions/0007-fifteen-procedures.md`).
 */
export const embedded: Readonly<Record<string, EmbeddedProcedure>> = {
  '2.002478': secondaryTransfer,
  '2.002481': secondaryTransfer,
  '1.005099': primaryTransfer,
  '1.001088': readmission,
  '2.002479': fromAbroad,
  '2.002482': fromAbroad,
  '1.005092': diplomaCopy,
  '2.001914': diplomaCorrection,
  '1.004889': foreignDiploma,
  '1.001622': lunch,
  '1.004438': boardingBelow,
  '1.004436': boardingUpper,
  '1.005144': tuition,
  '1.001714': inclusion,
  '1.005095': remarking,
};
