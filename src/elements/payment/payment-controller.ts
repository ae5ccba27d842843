import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {v4} from 'uuid';
import type {Dossier} from '../../contract/dossiers.js';
import type {DossierId, IdempotencyKey} from '../../contract/ids.js';
import type {NewPayment, Payment} from '../../contract/payments.js';
import type {PaymentMethod, SupportContact} from '../../contract/portal.js';
import type {CallOptions, PortalClient} from '../../client/portal-client.js';
import {failureOf} from '../../flows/failure.js';
import {pay, paymentStart, type PaymentFlow} from '../../flows/payment.js';
import {FlowController} from '../../ui/flow-controller.js';
import {DossierWatch} from '../dossier-watch.js';
import type {ViewHost} from '../view.js';
import {firstUsable} from './methods.js';

export interface PaymentHost extends ReactiveControllerHost, HTMLElement {
  client: PortalClient;
  host: ViewHost;
  lang: string;
}

/** What follows a change of the flow: focus, words for the ear, an event for the site. */
export type PaymentWatcher = (now: PaymentFlow, before: PaymentFlow) => void;

/** What may still become of a payment without the person doing anything here. */
const moving: ReadonlySet<PaymentFlow['at']> = new Set([
  'choose',
  'pending',
  'cancelling',
  'review',
  'refunding',
]);
/** Milliseconds after which an open payment is asked for anyway: a proxy may hold back what a stream tells. */
const patience = 10_000;

/** What paying asks of the portal, and what its answers do to the flow. */
export class PaymentController implements ReactiveController {
  methods: readonly PaymentMethod[] = [];
  support: readonly SupportContact[] = [];
  /** Id of the way to pay that is chosen; empty: there is none to choose. */
  method = '';
  /** When the person last asked for the result and there was none yet, ISO 8601. */
  askedAt: string | undefined;
  asking = false;
  private readonly host: PaymentHost;
  private readonly watcher: PaymentWatcher;
  private readonly flow;
  private readonly changes: DossierWatch;
  private loading: AbortController | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;
  /** The key of a start that got no answer: the next press asks for the same. */
  private unanswered: {key: IdempotencyKey; method: string} | undefined;

  constructor(host: PaymentHost, watcher: PaymentWatcher) {
    this.host = host;
    this.watcher = watcher;
    this.flow = new FlowController(host, pay, paymentStart, (now, before) => this.#changed(now, before));
    this.changes = new DossierWatch(host, {event: () => void this.#ask(), return: () => void this.#ask()});
    host.addController(this);
  }

  get state(): PaymentFlow {
    return this.flow.state;
  }

  hostDisconnected(): void {
    this.loading?.abort();
    clearInterval(this.clock);
  }

  /** @param id - Absent: those of the person's dossiers that owe something. */
  async load(id?: DossierId): Promise<void> {
    const {client} = this.host;
    this.loading?.abort();
    const {signal} = (this.loading = new AbortController());
    this.flow.send({type: 'load'});
    try {
      const {payments = [], support} = await client.describe({signal});
      this.methods = payments;
      this.support = support;
      if (id) {
        const read = await this.#read(id, {signal});
        this.method = firstUsable(payments, read.dossier.obligation?.total ?? 0, read.payments[0]?.method);
        this.flow.send({type: 'loaded', ...read});
      } else this.flow.send({type: 'listed', ...(await client.dossiers.list({signal}))});
    } catch (error) {
      if (!signal.aborted) this.flow.send({type: 'unreachable', failure: failureOf(error)});
    }
  }

  choose(method: string): void {
    this.method = method;
    this.host.requestUpdate();
  }

  async start(): Promise<void> {
    const {method, unanswered, host} = this;
    const key = unanswered?.method === method ? unanswered.key : (v4() as IdempotencyKey);
    if (!method || !this.flow.send({type: 'start', key, method})) return;
    const now = this.flow.state;
    if (now.at !== 'starting') return;
    this.unanswered = {key, method};
    try {
      const wanted: NewPayment = {method, locale: host.lang};
      const isAway = this.methods.find(({id}) => id === method)?.kind === 'redirect';
      const returnTo = isAway ? await host.host.pageAddress() : undefined;
      const body = returnTo === undefined ? wanted : {...wanted, returnTo};
      const payment = await host.client.payments.start(now.dossier.id, key, body);
      this.unanswered = undefined;
      this.flow.send({type: 'answered', payment});
    } catch (error) {
      this.#refused(error);
    }
  }

  /** Gives the open payment up, to try another way. */
  async giveUp(): Promise<void> {
    if (!this.flow.send({type: 'cancel'})) return;
    const now = this.flow.state;
    if (now.at !== 'cancelling') return;
    try {
      this.flow.send({type: 'answered', payment: await this.host.client.payments.cancel(now.payment.id)});
    } catch (error) {
      this.#refused(error);
    }
  }

  /** The person says that they have paid. */
  async check(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.host.requestUpdate();
    await this.#ask({passive: false});
    this.asking = false;
    this.askedAt = new Date().toISOString();
    this.host.requestUpdate();
  }

  #refused(error: unknown): void {
    const failure = failureOf(error);
    // a refusal is an answer: only silence is asked again under the same key
    if (!['offline', 'timeout', 'nonsense', 'server'].includes(failure.code)) this.unanswered = undefined;
    this.flow.send({type: 'refused', failure});
    if (failure.code === 'already-settled') void this.#ask();
  }

  async #read(
    id: DossierId,
    options: CallOptions,
  ): Promise<{dossier: Dossier; payments: readonly Payment[]}> {
    const {client} = this.host;
    const [dossier, {payments}] = await Promise.all([
      client.dossiers.get(id, options),
      client.payments.list(id, options),
    ]);
    return {dossier, payments};
  }

  /** How the tries stand, and whether the dossier owes anything still. */
  async #ask({passive = true} = {}): Promise<void> {
    const now = this.flow.state;
    if (!('dossier' in now)) return;
    try {
      this.flow.send({type: 'told', ...(await this.#read(now.dossier.id, {passive}))});
    } catch {
      // the next event, or the person coming back, asks again
    }
  }

  #changed(now: PaymentFlow, before: PaymentFlow): void {
    this.changes.follow(moving.has(now.at) && 'dossier' in now ? now.dossier.id : undefined);
    clearInterval(this.clock);
    if (now.at === 'pending')
      this.clock = setInterval(() => {
        if (document.visibilityState === 'visible') void this.#ask();
      }, patience);
    if (now.at !== before.at) this.askedAt = undefined;
    this.watcher(now, before);
  }
}
