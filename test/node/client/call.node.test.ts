import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createCall} from '../../../src/client/call.js';
import {createConnection} from '../../../src/client/connection.js';
import {fileRoute} from '../../../src/contract/route.js';
import {createCatalogueClient} from '../../../src/client/catalogue-client.js';
import {isPortalError, type PortalError} from '../../../src/client/errors.js';
import {secondsOf} from '../../../src/client/http.js';
import {createPortalClient} from '../../../src/client/create-portal-client.js';
import {portalDescription} from '../../../src/testing/examples/portal.js';
import {procedures, summaries} from '../../../src/testing/examples/procedures.js';
import {
  cutShort,
  drop,
  html,
  json,
  problem,
  silent,
  startScriptedPortal,
  type ScriptedPortal,
} from './scripted-portal.js';

const catalogue = {version: '1', procedures: summaries};
const transfer = procedures[0];
assert.ok(transfer);

const failure = async (work: Promise<unknown>): Promise<PortalError> => {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  assert.ok(isPortalError(error), `expected a PortalError, got ${String(error)}`);
  return error;
};

describe('the catalogue client', () => {
  let portal: ScriptedPortal;
  before(async () => {
    portal = await startScriptedPortal();
  });
  after(() => portal.close());
  const client = (siteKey = 'school') => createCatalogueClient({portal: portal.url, siteKey});

  it('asks for the description and the catalogue once, whoever wants them', async () => {
    portal.on('GET /api/v1/catalogue', json(catalogue));
    const own = client();

    const [a, b] = await Promise.all([
      own.procedures.catalogue(),
      own.procedures.search({query: 'chuyen truong'}),
    ]);
    await own.describe();

    assert.equal(a.procedures.length, summaries.length);
    assert.ok(b.length > 0);
    assert.equal(portal.of('GET /api/v1/catalogue').length, 1);
    assert.equal(portal.of('GET /.well-known/dvc-portal').length, 1);
  });

  it('says which site it is where the portal’s program answers, without a header that needs a preflight', async () => {
    portal.on('GET /api/v1/catalogue', json(catalogue));
    portal.heard.length = 0;

    await client('site-123').procedures.catalogue();

    assert.equal(portal.of('GET /api/v1/catalogue')[0]?.path, '/api/v1/catalogue?site=site-123');
    assert.equal(portal.of('GET /.well-known/dvc-portal')[0]?.path, '/.well-known/dvc-portal');
    assert.deepEqual(
      portal.heard.filter(({headers}) => 'dvc-site' in headers),
      [],
    );
  });

  it('gives endpoints that need no base any more, with the place of a code kept', async () => {
    const {endpoints} = await client().describe();

    assert.equal(endpoints.procedure, `${portal.url}api/v1/procedures/{code}`);
    assert.equal(endpoints.embed, `${portal.url}embed/`);
  });

  it('forgets a failure, so that a second try may succeed', async () => {
    portal.on('GET /api/v1/catalogue', problem('not-found', 404), json(catalogue));
    const own = client();

    assert.equal((await failure(own.procedures.catalogue())).code, 'not-found');
    assert.equal((await own.procedures.catalogue()).version, '1');
  });

  it('takes a page instead of JSON for nonsense', async () => {
    portal.on('GET /api/v1/catalogue', html);

    assert.equal((await failure(client().procedures.catalogue())).code, 'nonsense');
  });

  it('names the member that is wrong, and never what stood there', async () => {
    portal.on('GET /api/v1/catalogue', json({version: 'secret-7', procedures: [{code: 'secret-8'}]}));

    const error = await failure(client().procedures.catalogue());

    assert.equal(error.code, 'nonsense');
    assert.match(error.message, /procedures\.0\.code/);
    assert.doesNotMatch(error.message, /secret/);
  });

  it('waits as long as Retry-After says', async () => {
    portal.on('GET /api/v1/catalogue', problem('unavailable', 503, {'retry-after': '1'}), json(catalogue));
    portal.heard.length = 0;

    await client().procedures.catalogue();

    const [first, second] = portal.of('GET /api/v1/catalogue');
    assert.ok(first && second && second.at - first.at >= 990, 'came back too early');
  });

  it('tells a long Retry-After instead of waiting', async () => {
    portal.on('GET /api/v1/catalogue', problem('too-many', 429, {'retry-after': '120'}));
    portal.heard.length = 0;

    const error = await failure(client().procedures.catalogue());

    assert.equal(error.code, 'too-many');
    assert.equal(error.retryAfter, 120);
    assert.equal(portal.of('GET /api/v1/catalogue').length, 1);
  });

  it('asks again when an answer breaks off in the middle', async () => {
    portal.on('GET /api/v1/catalogue', cutShort, json(catalogue));

    assert.equal((await client().procedures.catalogue()).version, '1');
  });

  it('finds the successor of a former code where nobody looks it up', async () => {
    const successor = {...transfer, formerCodes: ['1.111111']};
    portal.on(
      'GET /api/v1/catalogue',
      json({version: '1', procedures: [{...summaries[0], formerCodes: ['1.111111']}]}),
    );
    portal.on(`GET /api/v1/procedures/${transfer.code}`, json(successor));

    assert.equal((await client().procedures.get('1.111111')).code, transfer.code);
    assert.equal((await failure(client().procedures.get('9.999999'))).code, 'not-found');
  });

  it('leaves others waiting when one caller stops', async () => {
    let answer = () => {};
    portal.on('GET /api/v1/catalogue', (heard, response) => {
      answer = () => void json(catalogue)(heard, response);
    });
    const own = client();
    const stop = new AbortController();
    const stopped = failure(own.procedures.catalogue({signal: stop.signal}));
    const patient = own.procedures.catalogue();
    while (!portal.of('GET /api/v1/catalogue').at(-1)) await new Promise(setImmediate);

    stop.abort();
    assert.equal((await stopped).code, 'aborted');
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer();
    assert.equal((await patient).version, '1');
  });
});

describe('finding a portal', () => {
  it('takes the file beside the base, where a host serves no folder with a dot', async () => {
    const portal = await startScriptedPortal();
    portal.on(
      'GET /dvc/dvc-portal.json',
      json({
        ...portalDescription,
        endpoints: {catalogue: 'catalogue.json', procedure: 'procedures/{code}.json'},
      }),
    );
    portal.on('GET /dvc/catalogue.json', json(catalogue));
    const client = createCatalogueClient({portal: `${portal.url}dvc`, siteKey: 'school'});

    assert.equal((await client.procedures.catalogue()).version, '1');
    assert.equal((await client.describe()).endpoints.procedure, `${portal.url}dvc/procedures/{code}.json`);
    assert.equal(portal.of('GET /dvc/catalogue.json')[0]?.path, '/dvc/catalogue.json');
    const full = createPortalClient({portal: `${portal.url}dvc`, siteKey: ''});
    assert.equal((await failure(full.dossiers.track('ABCDE-12345'))).code, 'not-offered');
    await portal.close();
  });

  it('says that there is no portal, and tells it from a portal that is away', async () => {
    const portal = await startScriptedPortal();
    portal.on('GET /.well-known/dvc-portal', html);
    const client = createCatalogueClient({portal: portal.url, siteKey: ''});
    assert.equal((await failure(client.describe())).code, 'no-portal');
    await portal.close();

    assert.equal((await failure(client.describe())).code, 'offline');
  });

  it('refuses a portal of other contract versions', async () => {
    const portal = await startScriptedPortal({...portalDescription, contract: {min: 2, max: 3}});

    const error = await failure(createCatalogueClient({portal: portal.url, siteKey: ''}).describe());

    assert.equal(error.code, 'contract-version');
    await portal.close();
  });

  it('hands on what the portal says about the site', async () => {
    const portal = await startScriptedPortal();
    portal.on('GET /.well-known/dvc-portal', problem('origin-not-registered', 403));

    const error = await failure(createCatalogueClient({portal: portal.url, siteKey: 'x'}).describe());

    assert.equal(error.code, 'origin-not-registered');
    await portal.close();
  });
});

describe('a call', () => {
  let portal: ScriptedPortal;
  before(async () => {
    portal = await startScriptedPortal();
  });
  after(() => portal.close());
  const client = () => createPortalClient({portal: portal.url, siteKey: 'school'});
  const sent = {target: 'p***@example.org', expiresIn: 600, resendAfter: 60};

  it('does not send twice what might be done twice', async () => {
    portal.on('POST /api/v1/accounts/activation/code', problem('unavailable', 503), json(sent, 202));

    assert.equal((await failure(client().accounts.resendActivation({username: 'a'}))).code, 'unavailable');
    assert.equal(portal.of('POST /api/v1/accounts/activation/code').length, 1);
    assert.equal(portal.of('POST /api/v1/accounts/activation/code')[0]?.headers['dvc-site'], 'school');
  });

  it('says offline when the connection breaks', async () => {
    portal.on('POST /api/v1/accounts/activation/code', drop);

    assert.equal((await failure(client().accounts.resendActivation({username: 'a'}))).code, 'offline');
  });

  it('stops at once when its caller stops', async () => {
    portal.on('POST /api/v1/accounts/activation/code', silent);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);

    const error = await failure(client().accounts.resendActivation({username: 'a'}, {signal: stop.signal}));

    assert.equal(error.code, 'aborted');
  });

  it('carries the fields of a problem, and keeps its body out of the message', async () => {
    const errors = [{pointer: '/email', code: 'email'}];
    portal.on(
      'POST /api/v1/accounts/activation/code',
      problem('invalid', 422, {}, {errors, detail: 'Y Blưih'}),
    );

    const error = await failure(client().accounts.resendActivation({username: 'y.bluih'}));

    assert.equal(error.code, 'invalid');
    assert.deepEqual(error.problem?.errors, errors);
    assert.doesNotMatch(error.message, /bl[uư]ih/i);
  });

  it('reads a code that a newer portal sends by its status', async () => {
    portal.on('POST /api/v1/accounts/activation/code', problem('too-eager', 429));

    assert.equal((await failure(client().accounts.resendActivation({username: 'a'}))).code, 'too-many');
  });

  it('tells a server’s own failure from an answer of the contract', async () => {
    portal.on(
      'POST /api/v1/accounts/activation/code',
      (_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'),
    );

    const error = await failure(client().accounts.resendActivation({username: 'a'}));

    assert.equal(error.code, 'server');
    assert.equal(error.status, 502);
  });

  it('brings a file as its bytes, and no page that a proxy puts in its place', async () => {
    portal.on(
      'GET /api/v1/files/1',
      (_, response) => void response.writeHead(200, {'content-type': 'application/pdf'}).end('%PDF-1.7'),
    );
    portal.on('GET /api/v1/files/2', html);
    const call = createCall(createConnection({portal: portal.url, siteKey: 'x'}));
    const route = fileRoute({
      path: 'files/{id}',
      summary: '',
      auth: 'none',
      file: 'application/pdf',
      problems: [],
    });

    const file = await call(route, {params: {id: '1'}});

    assert.equal(await file.text(), '%PDF-1.7');
    assert.equal(portal.of('GET /api/v1/files/1')[0]?.headers.accept, 'application/pdf');
    assert.equal((await failure(call(route, {params: {id: '2'}}))).code, 'nonsense');
  });

  it('needs no session to track a dossier', async () => {
    portal.on('GET /api/v1/tracking/ABCDE-12345', problem('not-found', 404));

    assert.equal((await failure(client().dossiers.track(' ABCDE-12345 '))).code, 'not-found');
    assert.equal(portal.of('GET /api/v1/tracking/ABCDE-12345')[0]?.headers.authorization, undefined);
  });

  it('says signed-out before it asks, when nobody is signed in', async () => {
    assert.equal((await failure(client().dossiers.list())).code, 'signed-out');
    assert.equal(portal.of('GET /api/v1/dossiers').length, 0);
  });
});

it('reads Retry-After as seconds and as a date', () => {
  assert.equal(secondsOf('7'), 7);
  const inNine = secondsOf(new Date(Date.now() + 9500).toUTCString());
  assert.ok(inNine === 9 || inNine === 10, `a date has whole seconds: ${inNine}`);
  assert.equal(secondsOf('soon'), undefined);
  assert.equal(secondsOf(null), undefined);
});
