import type {Component} from '../../../../../src/contract/catalogue.js';

/** What an application is called: its form's name, or its own, less who signs it and where it comes from. */
export function titleOf({name, form = ''}: Pick<Component, 'name' | 'form'>): string {
  const called = /^(?:Đơn|Phiếu)/.test(form) ? form : name;
  return called.replace(/ \(.*\)$/, '').replace(/ do .* ký$/, '');
}
