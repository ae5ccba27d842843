import {expect} from 'chai';
import {setupWorker} from 'msw/browser';
import {v4, v7} from 'uuid';
import {createPortalClient, isPortalError} from '../../../src/client/index.js';
import {DossierId, IdempotencyKey, ProcedureCode} from '../../../src/contract/ids.js';
import {exampleAccount, exampleValues, mockPortal, type MockPortal} from '../../../src/testing/msw.js';

const worker = setupWorker();

/** A portal and a client of it that share nothing with those of other tests. */
function opened(): {portal: MockPortal; client: ReturnType<typeof createPortalClient>} {
  const portal = mockPortal();
  worker.resetHandlers();
  worker.use(...portal.handlers);
  return {portal, client: createPortalClient({portal: portal.url, siteKey: 'school'})};
}

const key = () => IdempotencyKey.parse(v4());

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'nothing';
  } catch (error) {
    return isPortalError(error) ? error.code : String(error);
  }
};

describe('the mock portal', () => {
  before(() => worker.start({quiet: true, onUnhandledFrame: 'bypass'}));
  after(() => worker.stop());

  it('takes a dossier from a draft to a settled payment, each answer of the contract’s shape', async () => {
    const {portal, client} = opened();
    await client.session.signIn(exampleAccount);
    const id = DossierId.parse(v7());
    const procedure = ProcedureCode.parse('1.004889');

    const draft = await client.dossiers.create({
      ...{id, procedure, agency: 'so-gddt', formVersion: '1'},
      values: exampleValues[procedure] ?? {},
    });
    await client.dossiers.patch(id, draft.version, {delivery: {methods: ['truc-tuyen']}});
    portal.state.procedures.forEach((one) => (one.components = []));
    const submission = key();
    const captcha = await client.captchas.create(submission);
    const submitted = await client.dossiers.submit(id, submission, {
      captcha: {kind: 'image', id: captcha.id, answer: portal.state.captchaAnswer},
      declared: true,
    });
    const payment = await client.payments.start(id, key(), {method: 'vietqr'});
    portal.settles(payment.id);

    expect(submitted.reference).to.match(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    expect(payment.amount).to.equal(500_000);
    expect((await client.payments.get(payment.id)).state).to.equal('settled');
    expect((await client.dossiers.get(id)).obligation?.state).to.equal('settled');
  });

  it('refuses a dossier without its papers', async () => {
    const {portal, client} = opened();
    const {id} = portal.holds({files: {TP01: 'don.pdf'}});
    await client.session.signIn(exampleAccount);
    const answer = portal.state.captchaAnswer;

    const refused = client.dossiers.submit(id, key(), {
      captcha: {kind: 'image', id: v4(), answer},
      declared: true,
    });

    expect(await codeOf(refused)).to.equal('invalid');
  });

  it('answers the same submission once more, and a wrong captcha with its code', async () => {
    const {portal, client} = opened();
    const {id} = portal.holds({files: {TP01: 'don.pdf', TP02: 'hoc-ba.pdf'}});
    await client.session.signIn(exampleAccount);
    const submission = key();
    const submit = (answer: string) =>
      client.dossiers.submit(id, submission, {captcha: {kind: 'image', id: v4(), answer}, declared: true});

    expect(await codeOf(submit('wrong'))).to.equal('captcha-wrong');
    const first = await submit(portal.state.captchaAnswer);
    const again = await submit(portal.state.captchaAnswer);

    expect(again.reference).to.equal(first.reference);
  });

  it('tells who follows a dossier what the desk does, and gives it a code and a day at reception', async () => {
    const {portal, client} = opened();
    const {id, reference} = portal.holds({path: [1]});
    await client.session.signIn(exampleAccount);
    const stop = new AbortController();
    const events = client.events.watch(id, stop)[Symbol.asyncIterator]();
    const first = events.next();
    while (!portal.state.watchers.get(id)?.size) await new Promise((resolve) => setTimeout(resolve, 10));

    portal.moves(id, 2);
    const {value} = await first;
    stop.abort();

    expect(value).to.deep.include({type: 'status', status: {code: 2, name: 'Được tiếp nhận'}});
    const tracked = await client.dossiers.track(reference ?? '');
    expect(tracked.code).to.equal('000.00.90.H34-250303-0001');
    expect(tracked.dueOn).to.equal('2025-03-10');
  });

  it('keeps a dossier from everybody but its owner', async () => {
    const {portal, client} = opened();
    const {id} = portal.holds({owner: 'somebody.else', path: [1]});
    await client.session.signIn(exampleAccount);

    expect(await codeOf(client.dossiers.get(id))).to.equal('not-found');
    expect((await client.dossiers.list()).dossiers).to.deep.equal([]);
  });

  it('fails as it is told to', async () => {
    const {portal, client} = opened();
    await client.describe();

    worker.use(...portal.faults.refuses('procedures/2.002478', 'not-found', {once: true}));
    expect(await codeOf(client.procedures.get('2.002478'))).to.equal('not-found');
    expect(await codeOf(client.procedures.get('2.002478'))).to.equal('nothing');
    worker.use(...portal.faults.nonsense());
    expect(await codeOf(client.procedures.get('1.004889'))).to.equal('nonsense');
    await client.session.signIn(exampleAccount).catch(() => undefined);
    expect(client.session.account).to.equal(undefined);
  });

  it('ends sessions so that a refresh does not help', async () => {
    const {portal, client} = opened();
    await client.session.signIn(exampleAccount);

    portal.faults.sessionsEnd();

    expect(await codeOf(client.dossiers.list())).to.equal('signed-out');
    expect(client.session.account).to.equal(undefined);
  });

  it('says what it does not file when it is to hold a dossier of it', () => {
    const {portal} = opened();
    expect(() => portal.holds({procedure: '1.005092'})).to.throw(RangeError, '1.005092');
  });
});
