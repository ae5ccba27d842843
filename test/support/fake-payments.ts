import type {Dossier} from '../../src/contract/dossiers.js';
import type {DossierEvent} from '../../src/contract/events.js';
import type {DossierId, PaymentId, Reference} from '../../src/contract/ids.js';
import type {NewPayment, Payment, PaymentState} from '../../src/contract/payments.js';
import type {PaymentMethod, SupportContact} from '../../src/contract/portal.js';
import {isPortalError, PortalError} from '../../src/client/errors.js';
import type {CallOptions} from '../../src/client/portal-client.js';
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
        name: {vi: 'Phí xác minh giấy tờ để công nhận văn bằng'},
        amount: 500_000,
        quantity: 1,
        fullAmount: 500_000,
        total: 500_000,
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
  /** What was asked for at each start. */
  readonly wanted: NewPayment[];
  /** For each look at the list, whether it was the person's doing. */
  readonly looks: ('person' | 'page')[];
  /** A payment changes, and whoever watches hears of it; the last one that was started, unless another is named. */
  move(state: PaymentState, more?: Partial<Payment>): void;
  /** Resolves when somebody watches. */
  watched(): Promise<void>;
  /** Whoever watches hears of this. */
  tell(event: DossierEvent): void;
}

const methods: PaymentMethod[] = [
  {id: 'vietqr', kind: 'transfer', name: {vi: 'Chuyển khoản bằng mã VietQR'}},
  {id: 'vnpay', kind: 'redirect', name: {vi: 'VNPAY'}, min: 5_000},
  {id: 'counter', kind: 'counter', name: {vi: 'Nộp tại quầy'}},
];

const support: SupportContact[] = [
  {
    name: 'Văn phòng Sở',
    number: '0260.3862310',
    dial: '+842603862310',
    about: 'procedure',
    subject: {vi: 'Nội dung thủ tục'},
  },
];

/** A portal in memory with a dossier that owes and one that does not, payments, and events as they happen. */
export function fakePayments(options: FakeOptions = {signedIn: true}): FakePayments {
  const client = fakePortalClient(options);
  for (const dossier of [owing, free]) client.dossiersById.set(dossier.id, structuredClone(dossier));
  const byKey = new Map<string, Payment>();
  const keys: string[] = [];
  const wanted: NewPayment[] = [];
  const looks: FakePayments['looks'] = [];
  const listeners = new Set<(event: DossierEvent) => void>();
  const tell = (event: DossierEvent) => {
    for (const listener of listeners) listener(event);
  };
  const find = (id: string | undefined) => {
    const payment = [...byKey.values()].find((one) => one.id === id);
    if (!payment) throw new PortalError('not-found', 'fake');
    return payment;
  };
  const {describe, payments: bare} = client;

  return Object.assign(client, {
    keys,
    wanted,
    looks,
    tell,
    describe: async () => ({...(await describe()), payments: methods, support}),
    async watched() {
      while (listeners.size === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    move(state: PaymentState, more: Partial<Payment> = {}) {
      const payment = find(more.id ?? [...byKey.values()].at(-1)?.id);
      Object.assign(payment, {state}, more);
      const {obligation} = client.dossiersById.get(payment.dossier) ?? {};
      if (state === 'settled') payment.settledAt = '2025-03-03T02:20:00Z';
      if (state === 'settled' && obligation) obligation.state = 'settled';
      if (state === 'review' && obligation?.state === 'due') obligation.state = 'review';
      tell({type: 'payment', payment: payment.id, state, at: '2025-03-03T02:20:00Z'});
    },
    payments: {
      ...bare,
      async start(dossier: DossierId, key: string, body: NewPayment) {
        await bare.start(dossier, key as never, body).catch((error: unknown) => {
          if (!isPortalError(error, 'already-settled')) throw error;
        });
        keys.push(key);
        wanted.push(body);
        const payment = byKey.get(key) ?? newPayment(dossier, body.method, byKey.size + 1);
        for (const other of byKey.values())
          if (other !== payment && other.state === 'pending') other.state = 'cancelled';
        byKey.set(key, payment);
        return structuredClone(payment);
      },
      list: (dossier: DossierId, options: CallOptions = {}) => {
        looks.push(options.passive ? 'page' : 'person');
        const payments = [...byKey.values()].filter((one) => one.dossier === dossier).reverse();
        return Promise.resolve({payments: structuredClone(payments)});
      },
      get: (id: PaymentId) => Promise.resolve(structuredClone(find(id))),
      cancel: async (id: PaymentId) => {
        await bare.cancel(id).catch((error: unknown) => {
          if (!isPortalError(error, 'not-found')) throw error;
        });
        const payment = find(id);
        payment.state = 'cancelled';
        return structuredClone(payment);
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

function newPayment(dossier: DossierId, method: string, serial: number): Payment {
  const content = `KTM24A7Q9X${serial}`;
  const transfer = {bin: '970418', account: '6211000012345', amount: 500_000};
  const id = `01955a00-0000-7000-8000-00000000010${serial}` as PaymentId;
  const where = {vi: 'Trung tâm Phục vụ hành chính công tỉnh'};
  return {
    ...{id, dossier, method},
    amount: 500_000,
    currency: 'VND',
    state: 'pending',
    ...(method === 'vietqr' && {
      transfer: {
        ...transfer,
        bank: 'BIDV',
        accountName: 'SO GIAO DUC VA DAO TAO KON TUM',
        content,
        qr: buildVietQr({...transfer, purpose: content}),
      },
    }),
    ...(method === 'vnpay' && {redirect: {url: `https://portal.example/pay/${id}/go`}}),
    ...(method === 'counter' && {counter: {where, code: content}}),
    createdAt: new Date(Date.now() + serial).toISOString(),
    expiresAt: new Date(Date.now() + 900_000).toISOString(),
  };
}
