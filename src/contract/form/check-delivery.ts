import {isPhone} from '../../vietnam/phone.js';
import {isPersonName} from '../../vietnam/names.js';
import type {DeliveryMethod} from '../catalogue.js';
import type {Delivery} from '../dossiers.js';
import type {FieldProblem} from '../problem.js';

/** What is wrong with "Hình thức nhận kết quả". Codes: `required`, `choice`, `person-name`, `phone`, `too-short`. */
export function checkDelivery(
  delivery: Delivery | undefined,
  allowed: readonly DeliveryMethod[],
): FieldProblem[] {
  const methods = delivery?.methods ?? [];
  if (methods.length === 0) return [{pointer: '/delivery/methods', code: 'required'}];
  if (methods.some((method) => !allowed.includes(method)))
    return [{pointer: '/delivery/methods', code: 'choice'}];
  if (!methods.includes('buu-chinh')) return [];

  const {recipient = '', phone = '', address = ''} = delivery?.postal ?? {};
  const problem = (field: string, value: string, good: boolean, code: string): FieldProblem[] =>
    value.trim() === ''
      ? [{pointer: `/delivery/postal/${field}`, code: 'required'}]
      : good
        ? []
        : [{pointer: `/delivery/postal/${field}`, code}];
  return [
    ...problem('recipient', recipient, isPersonName(recipient), 'person-name'),
    ...problem('phone', phone, isPhone(phone), 'phone'),
    ...problem('address', address, address.trim().length >= 10, 'too-short').map((p) =>
      p.code === 'too-short' ? {...p, params: {min: 10}} : p,
    ),
  ];
}
