import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DossierId, IdempotencyKey, PaymentId} from '../../contract/ids.js';
import type {Payment} from '../../contract/payments.js';
import type {PortalClient} from '../../client/portal-client.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import {failureOf} from '../../flows/failure.js';
import {pay, paymentStart, type PaymentFlow} from '../../flows/payment.js';
import {FlowController} from '../../ui/flow-controller.js';
import {DossierWatch} from '../dossier-watch.js';
import {keepKey, keptKey, newKey} from './kept-keys.js';

export interface PaymentHost extends ReactiveControllerHost, HTMLElement {
  client: PortalClient;
  /** Absent on a site's own page, which keeps nothing of ours. */
  store: FrameStore | undefined;
}

export interface PaymentWatcher {
  /** A transfer to show. */
  onTransfer(payment: Payment): void;
  /** Begun by the person, not taken up again after a reload. */
  onStarted(payment: Payment): void;
  /** The money arrived while the page was open; without a payment when that was seen on the dossier alone. */
  onSettled(payment: Payment | undefined): void;
}

const unsettled: ReadonlySet<PaymentFlow['at']> = new Set(['pending', 'expired', 'failed', 'review']);
/** Longer timers overflow and fire at once. */
const longestTimer = 2 ** 31 - 1;

/** What paying asks of the portal, and what its answers do to the flow. */
export class PaymentController implements ReactiveController {
  /** Id of the payment method in use; empty: the portal takes no payments. */
  method = '';
  private readonly host: PaymentHost;
  private readonly watcher: PaymentWatcher;
  private readonly flow;
  private readonly changes: DossierWatch;
  private loading: AbortController | undefined;
  private expiry: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PaymentHost, watcher: PaymentWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.flow = new FlowController(host, pay, paymentStart, (now, before) => this.#changed(now, before));
    this.changes = new DossierWatch(host, {
      event: (event) => (event.type === 'payment' ? void this.#tell(event.payment) : this.#ask()),
      return: () => this.#ask(),
    });
    host.addController(this);
  }

  get state(): PaymentFlow {
    return this.flow.state;
  }

  hostDisconnected(): void {
    this.loading?.abort();
    clearTimeout(this.expiry);
  }

  /** @param id - Absent: those of the person's dossiers that owe something. */
  async load(id?: DossierId): Promise<void> {
    const {client} = this.host;
    this.loading?.abort();
    const {signal} = (this.loading = new AbortController());
    this.flow.send({type: 'load'});
    try {
      this.method = (await client.describe({signal})).payments?.[0]?.id ?? '';
      if (!id) {
        const {dossiers} = await client.dossiers.list({signal});
        this.flow.send({type: 'listed', dossiers});
        return;
      }
      const dossier = await client.dossiers.get(id, {signal});
      this.flow.send({type: 'loaded', dossier});
      const key = await keptKey(this.host.store, id);
      if (key) await this.#start(key);
    } catch (error) {
      if (!signal.aborted) this.flow.send({type: 'unreachable', failure: failureOf(error)});
    }
  }

  async start(): Promise<void> {
    const key = newKey();
    const payment = await this.#start(key);
    if (!payment) return;
    void keepKey(this.host.store, payment.dossier, key);
    this.watcher.onStarted(payment);
  }

  async #start(key: IdempotencyKey): Promise<Payment | undefined> {
    const {method} = this;
    if (!method || !this.flow.send({type: 'start', key, method})) return undefined;
    const now = this.flow.state;
    if (now.at !== 'starting') return undefined;
    try {
      const payment = await this.host.client.payments.start(now.dossier.id, key, {method});
      this.flow.send({type: 'started', payment});
      return payment;
    } catch (error) {
      this.flow.send({type: 'refused', failure: failureOf(error)});
      return undefined;
    }
  }

  /** How the shown payment stands, and whether the dossier owes anything still. */
  #ask(): void {
    const now = this.flow.state;
    if (!('dossier' in now)) return;
    if ('payment' in now && now.payment) void this.#tell(now.payment.id);
    void this.#reread(now.dossier.id);
  }

  async #reread(id: DossierId): Promise<void> {
    try {
      this.flow.send({type: 'reread', dossier: await this.host.client.dossiers.get(id)});
    } catch {
      // the next event, or the person coming back, asks again
    }
  }

  async #tell(id: PaymentId): Promise<void> {
    try {
      this.flow.send({type: 'told', payment: await this.host.client.payments.get(id)});
    } catch {
      // the next event, or the person coming back, asks again
    }
  }

  #changed(now: PaymentFlow, before: PaymentFlow): void {
    this.changes.follow(unsettled.has(now.at) && 'dossier' in now ? now.dossier.id : undefined);
    const payment = 'payment' in now ? now.payment : undefined;
    const shown = 'payment' in before ? before.payment : undefined;
    clearTimeout(this.expiry);
    if (now.at === 'settled' && before.at !== 'loading') this.watcher.onSettled(payment);
    if (now.at === 'pending' && payment) {
      if (payment.id !== shown?.id) this.watcher.onTransfer(payment);
      const left = payment.expiresAt ? Date.parse(payment.expiresAt) - Date.now() : longestTimer;
      this.expiry = setTimeout(() => this.#ask(), Math.min(Math.max(left, 1000), longestTimer));
    }
  }
}
