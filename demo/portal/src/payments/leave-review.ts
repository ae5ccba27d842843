import type {DossierRow} from '../dossiers/store.js';
import type {Tx} from '../platform/database.js';
import {setObligation} from './settle.js';
import {paymentsOf} from './store.js';

/** What is owed is due again once nothing is looked at any more. */
export async function leaveReview(tx: Tx, dossier: DossierRow, at: Date): Promise<void> {
  const looked = (await paymentsOf(tx, dossier.id)).some(({state}) => state === 'review');
  if (!looked && dossier.obligation?.state === 'review') await setObligation(tx, dossier, 'due', at);
}
