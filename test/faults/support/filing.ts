import {v7} from 'uuid';
import {
  createDrafts,
  createMemoryStore,
  createPortalClient,
  editDraft,
  isPortalError,
  type LocalDraft,
  type PortalClient,
} from '../../../src/client/index.js';
import type {Registration} from '../../../src/contract/accounts.js';
import type {Delivery} from '../../../src/contract/dossiers.js';
import type {Values} from '../../../src/contract/form/schema.js';
import type {
  DossierId,
  IdempotencyKey,
  PaymentId,
  ProcedureCode,
  UploadId,
} from '../../../src/contract/ids.js';
import type {Transfer} from '../../../src/contract/payments.js';

export interface Matter {
  person: Registration;
  procedure: string;
  agency: string;
  values: Values;
  delivery: Delivery;
  /** Components that each get a file, and its bytes. */
  components: string[];
  fileSize: number;
  captcha: string;
}

/** What the portal acknowledged of a dossier. Written the moment that it did. */
export interface Acknowledged {
  dossier?: DossierId;
  values: Values;
  /** By upload: bytes, and whether it was stored. */
  uploads: Record<UploadId, {component: string; received: number; stored: boolean}>;
  reference?: string;
  payment?: PaymentId;
  settled?: boolean;
}

/** What a person has in hand beside the browser; given by the test. */
interface Surroundings {
  codeFor(mail: string): Promise<string>;
  transfer(order: Transfer): Promise<void>;
}

/** Runs in a page of the portal's origin: a person files one dossier after another, whatever happens to the portal. */
export class Filing {
  readonly acknowledged: Acknowledged[] = [];
  readonly client: PortalClient;
  /** What is being done. */
  step = '';
  /** Files no other dossier after this one. */
  last = false;
  private readonly matter: Matter;

  constructor(matter: Matter) {
    this.matter = matter;
    this.client = createPortalClient({portal: location.origin, siteKey: '', store: createMemoryStore()});
  }

  async run(around: Surroundings): Promise<void> {
    await this.openAccount(around);
    while (!this.last && this.acknowledged.length < most) {
      const acknowledged: Acknowledged = {values: {}, uploads: {}};
      this.acknowledged.push(acknowledged);
      const id = await this.fillIn(acknowledged);
      for (const component of this.matter.components) await this.attach(id, component, acknowledged);
      await this.submit(id, acknowledged);
      await this.pay(id, acknowledged, around);
    }
  }

  private async openAccount({codeFor}: Surroundings): Promise<void> {
    const {client} = this;
    const {person} = this.matter;
    const {username, password} = person;
    await this.insist('register', () => client.accounts.register(person));
    // a mail that was being sent when the portal died goes out again half a minute later
    const code = await this.insist(
      'wait for the code',
      () => codeFor(person.email),
      () => true,
    );
    await this.insist('activate', () => client.accounts.activate({username, code})).catch(
      (error: unknown) => {
        // done, and the answer was lost
        if (!isPortalError(error, 'invalid')) throw error;
      },
    );
    await this.insist('sign in', () => client.session.signIn({username, password}));
  }

  private async fillIn(acknowledged: Acknowledged): Promise<DossierId> {
    const {procedure, agency, values, delivery} = this.matter;
    const drafts = createDrafts({client: this.client, store: createMemoryStore()});
    let draft: LocalDraft = {
      id: v7() as DossierId,
      procedure: procedure as ProcedureCode,
      agency,
      formVersion: '1',
      values: {},
      step: 'applicant',
      files: [],
      dirty: [],
      savedAt: new Date().toISOString(),
    };
    const push = async (edit: Parameters<typeof editDraft>[1]) => {
      draft = editDraft(draft, edit);
      await drafts.save(draft);
      ({draft} = await this.insist('keep the draft', () => drafts.push(draft)));
      acknowledged.dossier = draft.id;
      acknowledged.values = draft.values;
    };
    for (const [field, value] of Object.entries(values)) await push({values: {[field]: value}});
    await push({delivery});
    return draft.id;
  }

  private async attach(dossier: DossierId, component: string, {uploads}: Acknowledged): Promise<void> {
    const id = v7() as UploadId;
    const bytes = `%PDF-1.4\n% ${id}\n`.padEnd(this.matter.fileSize - 6, `${id} `) + '%%EOF\n';
    const file = new Blob([bytes], {type: 'application/pdf'});
    const upload = {component, received: 0, stored: false};
    uploads[id] = upload;
    const {state} = await this.insist(`send a file for ${component}`, () =>
      this.client.uploads.send(dossier, {
        id,
        component,
        file,
        name: `${component}.pdf`,
        onProgress: (received) => (upload.received = received),
      }),
    );
    if (state !== 'stored') throw new Error(`a file was ${state}`);
    upload.stored = true;
  }

  private async submit(id: DossierId, acknowledged: Acknowledged): Promise<void> {
    const {client} = this;
    const key = crypto.randomUUID() as IdempotencyKey;
    const captcha = await this.insist('get a captcha', () => client.captchas.create(key));
    const answer = {kind: 'image', id: captcha.id, answer: this.matter.captcha} as const;
    const {reference} = await this.insist('submit', () =>
      client.dossiers.submit(id, key, {captcha: answer, declared: true}),
    );
    if (reference) acknowledged.reference = reference;
  }

  private async pay(id: DossierId, acknowledged: Acknowledged, {transfer}: Surroundings): Promise<void> {
    const {client} = this;
    const key = crypto.randomUUID() as IdempotencyKey;
    const payment = await this.insist('begin to pay', () =>
      client.payments.start(id, key, {method: 'vietqr'}),
    );
    acknowledged.payment = payment.id;
    if (payment.transfer) await transfer(payment.transfer);
    await this.insist(
      'wait until it is paid',
      async () => {
        const {state} = await client.payments.get(payment.id);
        if (state !== 'settled') throw new TypeError(state);
      },
      (error) => error instanceof TypeError,
    );
    acknowledged.settled = true;
  }

  /** As often as the portal is away, and for as long. */
  private async insist<T>(
    step: string,
    attempt: () => Promise<T>,
    isPassing: (error: unknown) => boolean = () => false,
  ): Promise<T> {
    this.step = step;
    for (;;) {
      try {
        return await attempt();
      } catch (error) {
        const isAway = isPortalError(error) && away.has(error.code);
        if (!isAway && !isPassing(error)) throw new Error(`${step}: ${String(error)}`, {cause: error});
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
}

/** The portal gives a person sixty captchas in ten minutes. */
const most = 50;

const away = new Set(['offline', 'timeout', 'server', 'unavailable']);
