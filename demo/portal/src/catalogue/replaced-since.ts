import type {Mark} from '../../../../src/contract/marks.js';
import type {SeedProcedure} from '../seed/seed.js';

/** Days that the seed knows by the year only: those on which the decree in place of the old one came into force. */
const days: Readonly<Record<string, {day: string; mark: Mark}>> = {
  // Nghị định 66/2025/NĐ-CP, in place of 116/2016/NĐ-CP
  '1.004435': {day: '2025-05-01', mark: 'K'},
  '1.004436': {day: '2025-05-01', mark: 'K'},
  '1.004438': {day: '2025-05-01', mark: 'K'},
  // Nghị định 238/2025/NĐ-CP, in place of 81/2021/NĐ-CP and 97/2023/NĐ-CP
  '1.005144': {day: '2025-09-03', mark: 'L'},
};

/** The seed's procedure with the day on which it gave way, where that is known. */
export function withReplacedSince(procedure: SeedProcedure): SeedProcedure {
  const known = days[procedure.code];
  if (!known) return procedure;
  const {day, mark} = known;
  return {...procedure, replacedSince: day, certainty: {...procedure.certainty, replacedSince: mark}};
}
