import type {Context} from '../../../platform/context.js';
import type {ComingBack} from '../../pay-pages/routes.js';
import {readVnpayWord} from './notice.js';
import {rawQueryOf} from './routes.js';

/**
 * Whose payment it is that VNPAY sends a browser back from. What else the address says is not believed: only the notice
 * and VNPAY's answer to a question change anything. @see VNPAY PAY 2.1.0, `vnp_ReturnUrl`
 */
export const backFromVnpay =
  ({config: {vnpay}, database}: Context): ComingBack =>
  async (c) => {
    const word = vnpay && readVnpayWord(rawQueryOf(c), vnpay);
    if (!word || word.tmnCode !== vnpay.tmnCode) return undefined;
    return database.db
      .selectFrom('payments')
      .selectAll()
      .where('method', '=', 'vnpay')
      .where('ref', '=', word.statement.ref)
      .executeTakeFirst();
  };
