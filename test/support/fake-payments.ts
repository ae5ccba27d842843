import type {Dossier} from '../../src/contract/dossiers.js';
import type {DossierEvent} from '../../src/contract/events.js';
import type {DossierId, PaymentId, Reference} from '../../src/contract/ids.js';
import type {Payment, PaymentState} from '../../src/contract/payments.js';
import {PortalError} from '../../src/client/errors.js';
import {buildVietQr} from '../../src/vietnam/vietqr.js';
import {fakePortalClient, type FakeOptions, type FakePortalClient} from './fake-portal-client.js';

export const owing = {
  id: '01955a00-0000-7000-8000-000000000001' as DossierId,
  procedure: {
    code: '1.004889',
    name: 'Công nhận bằng tốt nghiệp trung học phổ thông do cơ sở giáo dục nước ngoài cấp',
  },
  formVersion: '1',
  version: 3,
  status: {code: 1, name: 'Mới đăng ký'},
  values: {},
  uploads: [],
  parties: {},
  agencies: {receives: 'so-gddt', handles: 'so-gddt', decides: 'so-gddt'},
  reference: 'K0NT2-4M7PX' as Reference,
  submittedAt: '2025-03-03T02:05:00Z',
  history: [{status: {code: 1, name: 'Mới đăng ký'}, at: '2025-03-03T02:05:00Z'}],
  obligation: {
    total: 500_000,
    currency: 'VND',
    state: 'due',
    items: [
      {
        kind: 'phi',
        amount: 500_000,
        quantity: 1,
        unit: 'văn bằng',
        basis: 'Thông tư 164/2016/TT-BTC',
        appliesTo: 'Học ở nước ngoài',
        mark: 'L',
      },
    ],
  },
  updatedAt: '2025-03-03T02:05:00Z',
} as unknown as Dossier;

export const free: Dossier = {
  ...owing,
  id: '01955a00-0000-7000-8000-000000000002' as DossierId,
  procedure: {code: '2.002478' as never, name: 'Chuyển trường đối với học sinh trung học phổ thông'},
  obligation: {total: 0, currency: 'VND', state: 'none', items: []},
};

export interface FakePayments extends FakePortalClient {
  /** Keys under which payments were started. */
  readonly keys: string[];
  /** A payment changes, and whoever watches hears of it. */
  move(state: PaymentState, payment?: PaymentId): void;
  /** Resolves when somebody watches. */
  watched(): Promise<void>;
  /** Whoever watches hears of this. */
  tell(event: DossierEvent): void;
}

/** A portal in memory with a dossier that owes and one that does not, payments, and events as they happen. */
export function fakePayments(options: FakeOptions = {signedIn: true}): FakePayments {
  const client = fakePortalClient(options);
  for (const dossier of [owing, free]) client.dossiersById.set(dossier.id, dossier);
  const byKey = new Map<string, Payment>();
  const keys: string[] = [];
  const listeners = new Set<(event: DossierEvent) => void>();
  const tell = (event: DossierEvent) => {
    for (const listener of listeners) listener(event);
  };
  const find = (id: string) => [...byKey.values()].find((payment) => payment.id === id);

  return Object.assign(client, {
    keys,
    tell,
    async watched() {
      while (listeners.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    move(state: PaymentState, id = [...byKey.values()].at(-1)?.id) {
      const payment = id && find(id);
      if (!payment) throw new Error('No payment was started');
      payment.state = state;
      if (state === 'settled') payment.settledAt = '2025-03-03T02:20:00Z';
      tell({type: 'payment', payment: payment.id, state, at: '2025-03-03T02:20:00Z'});
    },
    payments: {
      start(dossier: DossierId, key: string) {
        keys.push(key);
        client.calls.push('payments.start');
        const serial = byKey.size + 1;
        const content = `KTM24A7Q9X${serial}`;
        const transfer = {bin: '970418', account: '6211000012345', amount: 500_000};
        const payment: Payment = byKey.get(key) ?? {
          id: `01955a00-0000-7000-8000-00000000010${serial}` as PaymentId,
          dossier,
          method: 'vietqr',
          amount: 500_000,
          currency: 'VND',
          state: 'pending',
          transfer: {
            ...transfer,
            bank: 'BIDV',
            accountName: 'SO GIAO DUC VA DAO TAO KON TUM',
            content,
            qr: buildVietQr({...transfer, purpose: content}),
          },
          createdAt: new Date().toISOString(),
          expiresAt: new Date(Date.now() + 900_000).toISOString(),
        };
        byKey.set(key, payment);
        return Promise.resolve(structuredClone(payment));
      },
      get(id: PaymentId) {
        const payment = find(id);
        return payment
          ? Promise.resolve(structuredClone(payment))
          : Promise.reject(new PortalError('not-found', 'fake'));
      },
    },
    events: {
      async *watch(_dossier: DossierId, {signal}: {signal: AbortSignal}) {
        const waiting: DossierEvent[] = [];
        let wake: () => void = () => undefined;
        const listener = (event: DossierEvent) => {
          waiting.push(event);
          wake();
        };
        listeners.add(listener);
        signal.addEventListener('abort', () => wake());
        while (!signal.aborted) {
          yield* waiting.splice(0);
          await new Promise<void>((resolve) => (wake = resolve));
        }
        listeners.delete(listener);
      },
    },
  });
}
