import type {Profile} from '../../src/contract/accounts.js';
import type {Procedure} from '../../src/contract/catalogue.js';
import type {Dossier} from '../../src/contract/dossiers.js';
import {owed} from '../../src/contract/form/obligation.js';
import type {DossierId, Reference, UploadId} from '../../src/contract/ids.js';
import type {FieldProblem} from '../../src/contract/problem.js';
import {createProcedureSearch} from '../../src/contract/search.js';
import type {Upload} from '../../src/contract/uploads.js';
import type {PortalErrorCode} from '../../src/client/errors.js';
import {PortalError} from '../../src/client/errors.js';
import type {PortalClient, Session, SignedIn} from '../../src/client/portal-client.js';
import {description, diploma, elsewhere, transfer} from './fake-procedures.js';

export const parent: Profile = {
  kind: 'citizen',
  username: 'y-blo',
  fullName: 'Y Blơ Niê',
  birthDate: '1985-09-05',
  identityNumber: '062085001234',
  phone: '+84905061104',
  email: 'y.blo@example.org',
};
export const password = 'mot hai ba bon';

export interface FakeOptions {
  signedIn?: boolean;
  procedures?: readonly Procedure[];
  /** The letters in the picture. */
  captcha?: string;
}

export interface FakePortalClient extends PortalClient {
  /** Names of calls in order, such as `dossiers.submit`. */
  readonly calls: string[];
  readonly submissions: {key: string; captcha: unknown}[];
  readonly dossiersById: Map<string, Dossier>;
  /** The next call of that name fails so. */
  failNext(name: string, code: PortalErrorCode, errors?: readonly FieldProblem[]): void;
  /** Calls of that name wait until the returned function is called. */
  hold(name: string): () => void;
  endSession(reason: 'person' | 'idle' | 'portal'): void;
}

const file = (type: string): Blob => new Blob(['nothing'], {type});

/** A portal in memory that does what the contract says, can be told to fail, and remembers what it was asked. */
export function fakePortalClient(options: FakeOptions = {}): FakePortalClient {
  const procedures = options.procedures ?? [transfer, diploma, elsewhere];
  const calls: string[] = [];
  const failures = new Map<string, PortalError[]>();
  const gates = new Map<string, Promise<void>>();
  const dossiersById = new Map<string, Dossier>();
  const owners = new Map<string, string>();
  const submissions: {key: string; captcha: unknown}[] = [];
  const listeners = new Set<Parameters<Session['subscribe']>[0]>();
  let account: SignedIn | undefined = options.signedIn ? parent : undefined;

  /** One call: noted, held back or refused as a test wants it, then answered. */
  async function answer<T>(name: string, value: () => T): Promise<T> {
    calls.push(name);
    await gates.get(name);
    const failure = failures.get(name)?.shift();
    if (failure?.code === 'signed-out') setAccount(undefined, 'portal');
    if (failure) throw failure;
    return structuredClone(value());
  }
  const refuse = (code: PortalErrorCode, errors?: readonly FieldProblem[]) =>
    new PortalError(code, 'fake', {
      problem: {type: '', title: '', status: 0, code, ...(errors && {errors: [...errors]})},
    });
  const needSession = () => {
    if (!account) throw refuse('signed-out');
  };
  const setAccount = (now: SignedIn | undefined, reason?: 'person' | 'idle' | 'portal') => {
    account = now;
    for (const listener of listeners) listener(now, reason);
  };
  const find = (id: DossierId): Dossier => {
    needSession();
    const dossier = dossiersById.get(id);
    if (!dossier || (owners.get(id) ?? account?.username) !== account?.username) throw refuse('not-found');
    return dossier;
  };
  const change = (dossier: Dossier, by: Partial<Dossier>): Dossier => {
    const changed = {...dossier, ...by, version: dossier.version + 1, updatedAt: new Date().toISOString()};
    dossiersById.set(dossier.id, changed);
    return changed;
  };
  const procedureOf = (code: string): Procedure => {
    const found = procedures.find((one) => one.code === code);
    if (!found) throw refuse('not-found');
    return found;
  };
  const sent = {target: 'y***@example.org', expiresIn: 600, resendAfter: 2};
  const search = createProcedureSearch([...procedures]);

  return {
    calls,
    submissions,
    dossiersById,
    failNext: (name, code, errors) =>
      void failures.set(name, [...(failures.get(name) ?? []), refuse(code, errors)]),
    hold(name) {
      let open: () => void = () => undefined;
      gates.set(name, new Promise((resolve) => (open = resolve)));
      return () => {
        gates.delete(name);
        open();
      };
    },
    endSession: (reason) => setAccount(undefined, reason),

    portal: new URL('https://portal.example/'),
    siteKey: 'test',
    describe: () => answer('describe', () => description),
    procedures: {
      catalogue: () => answer('procedures.catalogue', () => ({version: '1', procedures: [...procedures]})),
      search: (query) => answer('procedures.search', () => search(query)),
      get: (code) => answer('procedures.get', () => procedureOf(code)),
      suggestions: (list) =>
        answer('procedures.suggestions', () =>
          list === 'places' ? ['Gia Lai', 'Kon Tum'] : ['THPT Kon Tum'],
        ),
    },
    session: {
      get account() {
        return account;
      },
      restore: () => Promise.resolve(account),
      async signIn(credentials) {
        const now = await answer('session.signIn', () => {
          if (credentials.password !== password) throw refuse('sign-in-refused');
          return {kind: parent.kind, username: credentials.username, fullName: parent.fullName};
        });
        setAccount(now);
        return now;
      },
      signOut(reason = 'person') {
        setAccount(undefined, reason);
        return Promise.resolve();
      },
      leave() {
        calls.push('session.leave');
        setAccount(undefined, 'person');
        return Promise.resolve();
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    accounts: {
      register: () => answer('accounts.register', () => sent),
      activate: ({code}) =>
        answer('accounts.activate', () => {
          if (code !== '123456') throw refuse('invalid', [{pointer: '/code', code: 'activation-code'}]);
        }),
      resendActivation: () => answer('accounts.resendActivation', () => sent),
      requestPasswordReset: () => answer('accounts.requestPasswordReset', () => sent),
      resetPassword: () => answer('accounts.resetPassword', () => undefined),
      profile: () => answer('accounts.profile', () => (needSession(), parent)),
    },
    dossiers: {
      create: ({id, procedure, agency, formVersion, values, delivery}) =>
        answer('dossiers.create', () => {
          needSession();
          const earlier = dossiersById.get(id);
          if (earlier) return earlier;
          const {code, name} = procedureOf(procedure);
          const dossier: Dossier = {
            id,
            procedure: {code, name},
            formVersion,
            version: 1,
            status: {code: 0, name: 'Bản nháp'},
            values,
            uploads: [],
            parties: {},
            agencies: {receives: agency, handles: agency, decides: agency},
            history: [],
            updatedAt: new Date().toISOString(),
            ...(delivery && {delivery}),
          };
          dossiersById.set(id, dossier);
          owners.set(id, account?.username ?? '');
          return dossier;
        }),
      list: () =>
        answer('dossiers.list', () => {
          needSession();
          const own = [...dossiersById.values()].filter(
            ({id}) => (owners.get(id) ?? account?.username) === account?.username,
          );
          return {dossiers: own.reverse()};
        }),
      get: (id) => answer('dossiers.get', () => find(id)),
      patch: (id, version, patch) =>
        answer('dossiers.patch', () => {
          const dossier = find(id);
          if (dossier.version !== version) throw refuse('changed-elsewhere');
          const values = {...dossier.values};
          for (const [name, value] of Object.entries(patch.values ?? {})) {
            if (value === null) delete values[name];
            else values[name] = value;
          }
          return change(dossier, {values, ...(patch.delivery && {delivery: patch.delivery})});
        }),
      withdraw: (id) =>
        answer('dossiers.withdraw', () =>
          change(find(id), {status: {code: 7, name: 'Công dân yêu cầu rút hồ sơ'}}),
        ),
      rate: (id, {score}) => {
        const at = new Date().toISOString();
        return answer('dossiers.rate', () => change(find(id), {rating: {score, at, changeableUntil: at}}));
      },
      complain: (id, {id: complaint, text}) =>
        answer('dossiers.complain', () =>
          change(find(id), {complaints: [{id: complaint, text, at: new Date().toISOString()}]}),
        ),
      resultFile: (id) => answer('dossiers.resultFile', () => (find(id), file('application/pdf'))),
      sendLink: (id) => answer('dossiers.sendLink', () => (find(id), {target: 'y***@example.org'})),
      application: (id) => answer('dossiers.application', () => (find(id), file('application/pdf'))),
      reception: (id) => answer('dossiers.reception', () => (find(id), file('application/pdf'))),
      appointment: (id) => answer('dossiers.appointment', () => (find(id), file('text/calendar'))),
      discard: (id) => answer('dossiers.discard', () => void dossiersById.delete(id)),
      submit: (id, key, {captcha}) =>
        answer('dossiers.submit', () => {
          const dossier = find(id);
          submissions.push({key, captcha});
          if (dossier.reference) return dossier;
          if (captcha.kind === 'image' && captcha.answer.toUpperCase() !== (options.captcha ?? 'KONTUM'))
            throw refuse('captcha-wrong');
          const at = new Date().toISOString();
          const status = {code: 1, name: 'Mới đăng ký'};
          return change(dossier, {
            status,
            reference: 'K0NT2-4M7PX' as Reference,
            submittedAt: at,
            history: [{status, at}],
            obligation: owed(procedureOf(dossier.procedure.code), dossier.values),
          });
        }),
      supplement: (id) =>
        answer('dossiers.supplement', () => change(find(id), {status: {code: 4, name: 'Đang xử lý'}})),
      track: () =>
        answer('dossiers.track', () => {
          throw refuse('not-found');
        }),
    },
    captchas: {
      create: () =>
        answer('captchas.create', () => ({
          id: crypto.randomUUID(),
          image: picture,
          proofOfWork: {
            parameters: {
              algorithm: 'PBKDF2/SHA-256',
              nonce: '00',
              salt: '00',
              cost: 1,
              keyLength: 32,
              keyPrefix: '0',
            },
          },
          expiresIn: 600,
        })),
    },
    uploads: {
      async send(dossier, {id, component, file, name, onProgress, signal}) {
        onProgress?.(Math.floor(file.size / 3), file.size);
        const upload: Upload = await answer('uploads.send', () => ({
          id,
          component,
          name,
          size: file.size,
          type: file.type,
          sha256: '0'.repeat(64),
          received: file.size,
          state: 'stored',
        }));
        signal?.throwIfAborted();
        const found = find(dossier);
        change(found, {uploads: [...found.uploads.filter((one) => one.id !== id), upload]});
        onProgress?.(file.size, file.size);
        return upload;
      },
      get: (dossier, id: UploadId) =>
        answer('uploads.get', () => {
          const upload = find(dossier).uploads.find((one) => one.id === id);
          if (!upload) throw refuse('not-found');
          return upload;
        }),
      remove: (dossier, id) =>
        answer('uploads.remove', () => {
          const found = find(dossier);
          change(found, {uploads: found.uploads.filter((one) => one.id !== id)});
        }),
    },
    handovers: {
      leave: () =>
        answer('handovers.leave', () => {
          throw refuse('not-found');
        }),
      take: () =>
        answer('handovers.take', () => {
          throw refuse('not-found');
        }),
    },
    captures: {
      start: () =>
        answer('captures.start', () => {
          throw refuse('not-found');
        }),
      get: () =>
        answer('captures.get', () => {
          throw refuse('not-found');
        }),
      end: () =>
        answer('captures.end', () => {
          throw refuse('not-found');
        }),
      send: () =>
        answer('captures.send', () => {
          throw refuse('not-found');
        }),
      finish: () =>
        answer('captures.finish', () => {
          throw refuse('not-found');
        }),
    },
    papers: {
      list: () => answer('papers.list', () => ({papers: []})),
      reuse: () =>
        answer('papers.reuse', () => {
          throw refuse('not-found');
        }),
    },
    payments: {
      start: () =>
        answer('payments.start', () => {
          throw refuse('already-settled');
        }),
      list: () => answer('payments.list', () => ({payments: []})),
      get: () =>
        answer('payments.get', () => {
          throw refuse('not-found');
        }),
      cancel: () =>
        answer('payments.cancel', () => {
          throw refuse('not-found');
        }),
      receipt: () =>
        answer('payments.receipt', () => {
          throw refuse('not-found');
        }),
    },
    events: {
      async *watch(_dossier, {signal}) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        yield* [];
      },
    },
  };
}

const picture = `data:image/svg+xml;base64,${btoa(
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="60" viewBox="0 0 180 60"><rect width="180" height="60" fill="#f3efe6"/><path d="M8 44L40 12l30 30 34-26 30 28 38-34" fill="none" stroke="#b9a98c" stroke-width="2"/><text x="90" y="41" font-size="30" font-family="serif" text-anchor="middle" letter-spacing="5" fill="#2b2b2b">KONTUM</text></svg>',
)}`;
