import type {FrameStore} from '../../client/store/frame-store.js';
import type {DossierId, PaymentId} from '../../contract/ids.js';

const away = 'payment-away';
const nameOf = (dossier: DossierId) => `payment:${dossier}`;

/**
 * Which payments were open when they were last seen in this browser: a result that came while the person was at a
 * gateway, or had closed the page, is told once when they are back. What can't be kept is no loss: the result shows anyway.
 */
export class OpenPayments {
  private readonly store: () => FrameStore | undefined;

  constructor(store: () => FrameStore | undefined) {
    this.store = store;
  }

  /** @param leaves - The person may leave the whole page for it. */
  async opened(dossier: DossierId, payment: PaymentId, leaves: boolean): Promise<void> {
    await this.store()
      ?.set(nameOf(dossier), payment)
      .catch(() => undefined);
    if (leaves)
      await this.store()
        ?.set(away, dossier)
        .catch(() => undefined);
  }

  /** Whether the payment was open when it was last seen here; asked a second time, it was not. */
  async closed(dossier: DossierId, payment: PaymentId): Promise<boolean> {
    const store = this.store();
    const kept = await store?.get(nameOf(dossier)).catch(() => undefined);
    if (kept !== payment) return false;
    await store?.delete(nameOf(dossier)).catch(() => undefined);
    return true;
  }

  /** The dossier whose payer went to a gateway from here, for an element that names none. */
  async wentAway(): Promise<DossierId | undefined> {
    const store = this.store();
    const dossier = await store?.get(away).catch(() => undefined);
    await store?.delete(away).catch(() => undefined);
    return typeof dossier === 'string' ? (dossier as DossierId) : undefined;
  }
}
