import {exampleAccount} from '../../src/testing/msw.js';
import type {Person} from '../../test/support/person.js';

/** With the account that the mock portal has. */
export async function signsIn(who: Person, password = exampleAccount.password): Promise<void> {
  await who.types('Tên đăng nhập', exampleAccount.username);
  await who.types('Mật khẩu', password);
  await who.presses('Đăng nhập');
}
