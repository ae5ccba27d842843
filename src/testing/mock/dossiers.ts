import {http, type HttpHandler} from 'msw';
import {CaptchaRequest} from '../../contract/captcha.js';
import type {Procedure} from '../../contract/catalogue.js';
import {
  DossierPatch,
  NewComplaint,
  NewDossier,
  NewRating,
  Submission,
  Withdrawal,
  type Asked,
  type Dossier,
} from '../../contract/dossiers.js';
import {checkDelivery} from '../../contract/form/check-delivery.js';
import {checkForm} from '../../contract/form/check.js';
import {askedComponents, shownValues} from '../../contract/form/fields.js';
import {owed} from '../../contract/form/obligation.js';
import {Reference} from '../../contract/ids.js';
import {findAgency} from '../../contract/portal.js';
import type {FieldProblem} from '../../contract/problem.js';
import {dateInVietnam} from '../../vietnam/dates.js';
import {formatDossierCode} from '../../vietnam/dossier-code.js';
import {newReference, parseReference} from '../../vietnam/reference.js';
import {canMove, statusOf, type StatusCode} from '../../vietnam/statuses.js';
import {addWorkingDays} from '../../vietnam/working-days.js';
import {signedIn} from './accounts.js';
import type {Handle, MockCall} from './handle.js';
import {answer, bodyOf, MockRefusal} from './http.js';
import {now, tell, type MockDossier, type MockState} from './state.js';

export const nameOf = (code: number): string =>
  code === 0 ? 'Bản nháp' : (statusOf(code)?.vi ?? String(code));

/** The signed-in person's dossier of the path. @throws {MockRefusal} `not-found`, `signed-out` */
export function ownDossier(state: MockState, {request, params}: MockCall): MockDossier {
  const {username} = signedIn(request, state);
  const found = state.dossiers.get(String(params['id']));
  if (found?.owner !== username) throw new MockRefusal('not-found');
  return found;
}

export function dossierHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  return [
    http.post(
      `${url}api/v1/dossiers`,
      handle((call) => create(state, call)),
    ),
    http.get(
      `${url}api/v1/dossiers`,
      handle(({request}) => {
        const {username} = signedIn(request, state);
        const own = [...state.dossiers.values()]
          .filter(({owner}) => owner === username)
          .map(({dossier}) => dossier);
        return answer({dossiers: own.reverse()});
      }),
    ),
    http.get(
      `${url}api/v1/dossiers/:id`,
      handle((call) => answer(refreshed(state, ownDossier(state, call)))),
    ),
    http.patch(
      `${url}api/v1/dossiers/:id`,
      handle((call) => patch(state, call)),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/link`,
      handle((call) => {
        const {dossier} = ownDossier(state, call);
        if (dossier.status.code !== 0) throw new MockRefusal('already-submitted');
        return answer({target: 'y***@example.org'}, 202);
      }),
    ),
    http.delete(
      `${url}api/v1/dossiers/:id`,
      handle((call) => {
        const {dossier} = ownDossier(state, call);
        if (dossier.status.code !== 0) throw new MockRefusal('already-submitted');
        state.dossiers.delete(dossier.id);
        return answer(undefined);
      }),
    ),
    http.post(
      `${url}api/v1/captchas`,
      handle(async ({request}) => {
        signedIn(request, state);
        await bodyOf(request, CaptchaRequest);
        return answer(
          {id: crypto.randomUUID(), image: picture(state.captchaAnswer), proofOfWork, expiresIn: 600},
          201,
        );
      }),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/submission`,
      handle((call) => submit(state, call)),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/supplement`,
      handle((call) => {
        const own = ownDossier(state, call);
        if (own.dossier.status.code !== 5) throw new MockRefusal('conflict');
        move(state, own, 4);
        return answer(own.dossier);
      }),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/withdrawal`,
      handle(async (call) => {
        const own = ownDossier(state, call);
        const {reason} = await bodyOf(call.request, Withdrawal);
        if (own.dossier.status.code === 7) return answer(own.dossier);
        if (!mayNow(own.dossier).includes('withdraw')) throw new MockRefusal('conflict');
        move(state, own, 7, reason, {actor: 'applicant'});
        return answer(own.dossier);
      }),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/rating`,
      handle(async (call) => {
        const {dossier} = ownDossier(state, call);
        const {score, comment} = await bodyOf(call.request, NewRating);
        if (!mayNow(dossier).includes('rate')) throw new MockRefusal('conflict');
        const at = dossier.rating?.at ?? now(state);
        const changeableUntil = new Date(Date.parse(at) + 7 * 86_400_000).toISOString();
        dossier.rating = {score, at, changeableUntil, ...(comment && {comment})};
        return answer(dossier);
      }),
    ),
    http.post(
      `${url}api/v1/dossiers/:id/complaints`,
      handle(async (call) => {
        const {dossier} = ownDossier(state, call);
        const {id, text} = await bodyOf(call.request, NewComplaint);
        const all = (dossier.complaints ??= []);
        if (!all.some((one) => one.id === id)) all.push({id, text, at: now(state)});
        return answer(dossier, 201);
      }),
    ),
    http.get(
      `${url}api/v1/dossiers/:id/result`,
      handle((call) => {
        const {dossier} = ownDossier(state, call);
        if (!dossier.result?.file) throw new MockRefusal('not-found');
        return new Response('%PDF-1.4\n%%EOF\n', {headers: {'content-type': 'application/pdf'}});
      }),
    ),
    http.get(
      `${url}api/v1/tracking/:handle`,
      handle(({params}) => {
        const handle = String(params['handle']);
        const found = [...state.dossiers.values()].find(
          ({dossier}) =>
            dossier.code === handle || (dossier.reference && dossier.reference === parseReference(handle)),
        );
        if (!found) throw new MockRefusal('not-found');
        const {reference, code, procedure, status, submittedAt, receivedAt, dueOn, dueCertain, history} =
          found.dossier;
        return answer({
          reference,
          code,
          procedure,
          status,
          submittedAt,
          receivedAt,
          dueOn,
          dueCertain,
          history: history.map(({status, at}) => ({status, at})),
        });
      }),
    ),
  ];
}

async function create(state: MockState, {request}: MockCall): Promise<Response> {
  const {username} = signedIn(request, state);
  const {id, procedure: code, agency, formVersion, values, delivery} = await bodyOf(request, NewDossier);
  const earlier = state.dossiers.get(id);
  if (earlier) {
    if (earlier.owner !== username) throw new MockRefusal('conflict');
    return answer(earlier.dossier, 201);
  }
  const procedure = procedureOf(state, code);
  const dossier: Dossier = {
    id,
    formVersion,
    values,
    procedure: {code: procedure.code, name: procedure.name},
    version: 1,
    status: {code: 0, name: nameOf(0)},
    uploads: [],
    parties: {},
    agencies: {receives: agency, handles: agency, decides: agency},
    history: [],
    updatedAt: now(state),
    ...(delivery && {delivery}),
  };
  state.dossiers.set(id, {owner: username, dossier});
  return answer(dossier, 201);
}

async function patch(state: MockState, call: MockCall): Promise<Response> {
  const {dossier} = ownDossier(state, call);
  if (![0, 5].includes(dossier.status.code)) throw new MockRefusal('already-submitted');
  if (call.request.headers.get('if-match')?.replaceAll('"', '') !== String(dossier.version))
    throw new MockRefusal('changed-elsewhere');
  const {values = {}, delivery, agency, formVersion} = await bodyOf(call.request, DossierPatch);
  const merged = {...dossier.values, ...values};
  dossier.values = Object.fromEntries(
    Object.entries(merged).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  if (delivery) dossier.delivery = delivery;
  if (agency) dossier.agencies = {receives: agency, handles: agency, decides: agency};
  if (formVersion) dossier.formVersion = formVersion;
  dossier.version += 1;
  dossier.updatedAt = now(state);
  return answer(dossier, 200, {etag: `"${dossier.version}"`});
}

async function submit(state: MockState, call: MockCall): Promise<Response> {
  const own = ownDossier(state, call);
  const {dossier} = own;
  const key = call.request.headers.get('idempotency-key') ?? '';
  if (own.key === key) return answer(dossier, 201);
  if (dossier.status.code !== 0) throw new MockRefusal('already-submitted');
  const {captcha} = await bodyOf(call.request, Submission);
  if (!state.passed.has(key)) {
    if (captcha.kind === 'image' && captcha.answer.trim().toLowerCase() !== state.captchaAnswer.toLowerCase())
      throw new MockRefusal('captcha-wrong');
    state.passed.add(key);
  }
  const procedure = procedureOf(state, dossier.procedure.code);
  const errors = problemsOf(state, procedure, refreshed(state, own));
  if (errors.length > 0)
    throw new MockRefusal(
      errors.every(({code}) => code === 'upload-unfinished') ? 'upload-unfinished' : 'invalid',
      {errors},
    );

  own.key = key;
  dossier.reference = Reference.parse(newReference(crypto.getRandomValues(new Uint8Array(10))));
  dossier.submittedAt = now(state);
  dossier.obligation = owed(procedure, shownForm(procedure, dossier));
  move(state, own, 1);
  if (dossier.obligation.state === 'due') move(state, own, 6);
  return answer(dossier, 201);
}

function problemsOf(state: MockState, procedure: Procedure, dossier: Dossier): FieldProblem[] {
  const values = shownForm(procedure, dossier);
  const today = dateInVietnam(state.clock);
  const components = askedComponents(procedure.components, values).flatMap(
    ({code, required, fromForm}): FieldProblem[] => {
      const files = dossier.uploads.filter(({component}) => component === code);
      if (files.some(({state: at}) => at === 'receiving'))
        return [{pointer: `/components/${code}`, code: 'upload-unfinished'}];
      return required && !fromForm && !files.some(({state: at}) => at === 'stored')
        ? [{pointer: `/components/${code}`, code: 'file-missing'}]
        : [];
    },
  );
  return [
    ...(procedure.form ? checkForm(procedure.form, values, {today}) : []),
    ...components,
    ...checkDelivery(dossier.delivery, procedure.deliveryMethods),
  ];
}

const shownForm = ({form}: Procedure, {values}: Dossier) => (form ? shownValues(form, values) : values);

/** What the desk names when it asks for more. */
export type AskedOf = Partial<Pick<Asked, 'components' | 'fields'>>;

export function move(
  state: MockState,
  {dossier}: MockDossier,
  code: number,
  note?: string,
  {actor = 'officer', asked = {}}: {actor?: string; asked?: AskedOf} = {},
): void {
  dossier.status = {code, name: nameOf(code)};
  dossier.version += 1;
  if (code === 2) receive(state, dossier);
  const at = now(state);
  const words = note === undefined ? {} : {note};
  dossier.history.push({status: dossier.status, at, actor, ...words});
  if (code === 5) dossier.asked = {words: note ?? '', at, components: [], fields: [], ...asked};
  else delete dossier.asked;
  if (code === 9) dossier.result = {at, ...(note !== undefined && {words: note}), file: letter};
  dossier.may = mayNow(dossier);
  tell(state, dossier.id, {type: 'status', status: dossier.status, at});
}

const letter = {name: 'quyet-dinh.pdf', type: 'application/pdf', size: 15, sha256: '0'.repeat(64)};

/** What the person may do with a dossier that is at the agency. */
const mayNow = ({status: {code}}: Dossier): string[] => [
  ...(code === 5 ? ['supplement'] : []),
  ...(canMove(code as StatusCode, 7) ? ['withdraw'] : []),
  ...(code === 9 || code === 10 ? ['rate'] : []),
  'complain',
];

/** At reception the dossier code is born and the day of the result is set. */
function receive(state: MockState, dossier: Dossier): void {
  if (dossier.code !== undefined) return;
  const date = dateInVietnam(state.clock);
  const unit = findAgency(state.description.agencies, dossier.agencies.receives)?.code ?? '000.00.90.H34';
  const serial = [...state.dossiers.values()].filter((one) => one.dossier.code !== undefined).length + 1;
  const days = state.procedures.find(({code}) => code === dossier.procedure.code)?.duration?.value ?? 0;
  const due = addWorkingDays(date, days);
  dossier.code = formatDossierCode({unit, date, serial});
  dossier.receivedAt = now(state);
  dossier.dueOn = due.date;
  dossier.dueCertain = due.certain;
}

function refreshed(state: MockState, {dossier}: MockDossier): Dossier {
  dossier.uploads = [...state.uploads.values()]
    .filter((one) => one.dossier === dossier.id)
    .map(({upload}) => upload);
  return dossier;
}

function procedureOf(state: MockState, code: string): Procedure {
  const found = state.procedures.find((one) => one.code === code && one.filing === 'embedded');
  if (!found) throw new MockRefusal('not-found');
  return found;
}

const picture = (text: string): string =>
  `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" width="160" height="56"><rect width="160" height="56" fill="#fff"/><text x="24" y="38" font-size="30" font-family="monospace" fill="#123">${text}</text></svg>`)}`;

/** The vector of a deterministic altcha v2 challenge (counter 7), so that solving it is quick. */
const proofOfWork = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    cost: 5000,
    expiresAt: 4102444800,
    keyLength: 32,
    keyPrefix: 'ba0d7ce6d903901a5406dd33df862435',
    keySignature: 'a932d789f5bf9c917b973c7f65d73448c5f505fd2e1b006be2a480c0ca3cefb3',
    nonce: '487ce1994c4dab8c0610f37a44d36439',
    salt: '8de426a8a316e5f665855874933287c0',
  },
  signature: '3cd099e6a96dc8dcf5f099b62daebfd798dd7a64858dc79da24595b278122737',
};
