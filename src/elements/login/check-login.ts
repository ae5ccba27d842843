import {checkPassword} from '../../contract/check-registration.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {SignInState} from '../../flows/sign-in.js';
import {readCode} from './code-step.js';
import type {LoginEntry} from './login-forms.js';

/** What is missing before the portal need be asked. A password that exists is not judged: it may be older than the rules. */
export function checkLogin(at: SignInState['at'], entry: LoginEntry): FieldProblem[] {
  const required = (name: keyof LoginEntry): FieldProblem[] =>
    entry[name].trim() ? [] : [{pointer: `/${name}`, code: 'required'}];
  switch (at) {
    case 'form':
      return [...required('username'), ...required('password')];
    case 'forgotten':
      return required('username');
    case 'activation':
      return checkCode(entry.code);
    case 'new-password':
      return [...checkCode(entry.code), ...checkNewPassword(entry)];
    default:
      return [];
  }
}

export const checkCode = (typed: string): FieldProblem[] => {
  const code = readCode(typed);
  if (code === '') return [{pointer: '/code', code: 'required'}];
  return code.length === 6 ? [] : [{pointer: '/code', code: 'activation-code'}];
};

function checkNewPassword({username, password, repeat}: LoginEntry): FieldProblem[] {
  const problem = checkPassword(password, [username]);
  if (problem) return [{pointer: '/password', ...problem}];
  return password === repeat ? [] : [{pointer: '/repeat', code: 'password-differs'}];
}
