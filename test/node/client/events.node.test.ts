import assert from 'node:assert/strict';
import type {ServerResponse} from 'node:http';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {DossierEvent} from '../../../src/contract/events.js';
import type {DossierId} from '../../../src/contract/ids.js';
import {createPortalClient} from '../../../src/client/create-portal-client.js';
import type {PortalClient} from '../../../src/client/portal-client.js';
import {portalDescription} from '../../../src/testing/examples/portal.js';
import {json, type Handler} from './scripted-portal.js';
import {startTokenPortal, type TokenPortal} from './token-portal.js';

const id = '0195580a-0000-7000-8000-000000000001' as DossierId;
const path = `GET /api/v1/dossiers/${id}/events`;
const at = '2025-03-03T01:00:00.000Z';
const status = (code: number, name: string) => ({type: 'status', status: {code, name}, at});
const write = (response: ServerResponse, n: number, event: object) =>
  response.write(`id: ${n}\nevent: x\ndata: ${JSON.stringify(event)}\n\n`);
const open = (response: ServerResponse) =>
  response.writeHead(200, {'content-type': 'text/event-stream'}).write(': here\n\n');

describe('watching a dossier', () => {
  let portal: TokenPortal;
  let client: PortalClient;
  let stop: AbortController;
  const begin = async (events: boolean) => {
    portal.on(
      'GET /.well-known/dvc-portal',
      json({...portalDescription, capabilities: {...portalDescription.capabilities, events}}),
    );
    client = createPortalClient({portal: portal.url, siteKey: 'school'});
    await client.session.signIn({username: 'y.bluih', password: 'trời mưa trên núi'});
  };
  const take = async (count: number): Promise<DossierEvent[]> => {
    const taken: DossierEvent[] = [];
    for await (const event of client.events.watch(id, {signal: stop.signal})) {
      taken.push(event);
      if (taken.length === count) break;
    }
    return taken;
  };
  beforeEach(async () => {
    portal = await startTokenPortal();
    stop = new AbortController();
  });
  afterEach(async () => {
    stop.abort();
    await portal.close();
  });

  it('tells each change as it comes, with a proof, and passes over what it does not know', async () => {
    await begin(true);
    portal.on(
      path,
      portal.guarded((_, response) => {
        open(response);
        write(response, 1, status(1, 'Mới đăng ký'));
        write(response, 2, {type: 'weather', at});
        response.write(': still here\n\n');
        write(response, 3, status(2, 'Được tiếp nhận'));
      }),
    );

    const [first, second] = await take(2);

    assert.equal(first?.type === 'status' && first.status.code, 1);
    assert.equal(second?.type === 'status' && second.status.code, 2);
  });

  it('goes on after a break from the last event that it has', async () => {
    await begin(true);
    const first: Handler = (_, response) => {
      open(response);
      write(response, 41, status(1, 'Mới đăng ký'));
      setTimeout(() => response.destroy(), 20);
    };
    const second: Handler = (_, response) => {
      open(response);
      write(response, 42, status(2, 'Được tiếp nhận'));
    };
    portal.on(path, portal.guarded(first), portal.guarded(second));

    const events = await take(2);

    assert.equal(events.length, 2);
    assert.equal(portal.of(path)[1]?.headers['last-event-id'], '41');
  });

  it('looks again and again where the portal has no stream, or the stream fails twice', async () => {
    await begin(false);
    const dossier = (history: object[]) => ({
      id,
      procedure: {code: '2.002478', name: 'Chuyển trường'},
      formVersion: '1',
      version: 1,
      status: {code: 1, name: 'Mới đăng ký'},
      values: {},
      uploads: [],
      parties: {},
      agencies: {receives: 'a', handles: 'a', decides: 'a'},
      history,
      updatedAt: at,
    });
    const entry = {status: {code: 2, name: 'Được tiếp nhận'}, at};
    portal.on(
      `GET /api/v1/dossiers/${id}`,
      portal.guarded(json(dossier([]))),
      portal.guarded(json(dossier([entry]))),
    );

    const [event] = await take(1);

    assert.equal(event?.type === 'status' && event.status.code, 2);
    assert.equal(portal.of(path).length, 0);
  });

  it('ends without a word when its caller stops', async () => {
    await begin(true);
    portal.on(
      path,
      portal.guarded((_, response) => void open(response)),
    );
    setTimeout(() => stop.abort(), 100);

    assert.deepEqual(await take(1), []);
  });
});
