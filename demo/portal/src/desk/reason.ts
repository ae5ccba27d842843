import {Refusal} from '../platform/refusal.js';
import {textOf} from './session.js';

const longest = 1000;

/**
 * Why an officer decides about money; kept where nobody can change it.
 * @throws {Refusal} `invalid`: there is none.
 */
export function reasonOf(form: FormData): string {
  const reason = textOf(form, 'reason')
    .replace(/[\0\p{Cs}]/gu, '')
    .trim()
    .slice(0, longest);
  if (reason === '') throw new Refusal('invalid', {errors: [{pointer: '/reason', code: 'required'}]});
  return reason;
}
