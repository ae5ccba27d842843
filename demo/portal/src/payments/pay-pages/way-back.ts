import type {Context} from '../../platform/context.js';
import {returnAddress} from '../return-address.js';
import type {PaymentRow} from '../store.js';

/** For which the page's payment shows itself, wherever on the page it stands. */
const fragment = 'dvc-payment';

/**
 * Where a payer goes back to: the page that they came from, while its site is registered; else the portal's own page of
 * the same dossier.
 */
export async function wayBack(
  context: Context,
  {return_to: page, dossier_id: dossier, locale}: PaymentRow,
): Promise<string> {
  if (page === null || !(await returnAddress(context, page))) {
    const query = new URLSearchParams({dossier, ...(locale === 'en' && {lang: 'en'})});
    return `${context.origin()}/embed/payment?${query}`;
  }
  const url = new URL(page);
  url.hash = fragment;
  return url.href;
}
