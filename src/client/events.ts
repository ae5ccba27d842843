import {dossierRoutes} from '../contract/dossiers.js';
import {DossierEvent, eventRoutes} from '../contract/events.js';
import type {DossierId} from '../contract/ids.js';
import {pathOf} from '../contract/route.js';
import * as z from '../contract/zod.js';
import {pause} from './abort.js';
import {errorOf} from './answers.js';
import {persist, type Authority, type Call} from './call.js';
import type {Connection} from './connection.js';
import {isPortalError} from './errors.js';
import {pollOf} from './poll.js';
import type {PortalClient} from './portal-client.js';
import {readEvents} from './sse.js';

/** Milliseconds before a broken stream is opened again. */
const pauses = [500, 2_000] as const;
/** Milliseconds without a byte, heartbeats included, after which a stream is taken for dead. */
const silence = 60_000;

export const events = (call: Call, connection: Connection, authority: Authority): PortalClient['events'] => ({
  async *watch(id, {signal}) {
    try {
      const {capabilities} = await connection.describe({signal});
      if (capabilities.events) {
        let failures = 0;
        let last: string | undefined;
        while (failures < 2) {
          const opened = Date.now();
          try {
            for await (const event of stream(connection, authority, id, last, signal)) {
              failures = 0;
              last = event.id ?? last;
              const read = z.safeParse(DossierEvent, parse(event.data));
              // Types that this version does not know are a newer portal's.
              if (read.success) yield read.data;
            }
          } catch (error) {
            if (signal.aborted || isPortalError(error, 'signed-out') || isPortalError(error, 'not-found'))
              throw error;
          }
          // Proxies cut long streams: one that lived for a while has not failed.
          if (Date.now() - opened > 10_000) failures = 0;
          await pause(pauses[failures++] ?? 0, signal);
        }
      }
      const get = () => call(dossierRoutes.get, {params: {id}, signal, passive: true});
      yield* pollOf(get, signal);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  },
});

async function* stream(
  connection: Connection,
  authority: Authority,
  id: DossierId,
  last: string | undefined,
  signal: AbortSignal,
) {
  const url = await connection.api(pathOf(eventRoutes.events.path, {id}), {signal});
  const dead = new AbortController();
  const stop = () => dead.abort();
  signal.addEventListener('abort', stop, {once: true});
  let timer = setTimeout(stop, silence);
  let used = '';
  try {
    const response = await persist(
      () => authority.renew(used),
      async () => {
        const own = await authority.authorize('GET', url, true);
        used = own.authorization?.replace('DPoP ', '') ?? '';
        const headers = {
          ...own,
          ...connection.introduce(url, 'caller'),
          accept: 'text/event-stream',
          ...(last ? {'last-event-id': last} : {}),
        };
        const answer = await fetch(url, {
          headers,
          cache: 'no-store',
          credentials: 'omit',
          signal: dead.signal,
        });
        authority.learn(url, answer.headers);
        if (!answer.ok) throw errorOf(`GET ${eventRoutes.events.path}`, answer.status, await answer.text());
        return answer;
      },
    );
    if (!response.body) return;
    const alive = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        clearTimeout(timer);
        timer = setTimeout(stop, silence);
        controller.enqueue(chunk);
      },
    });
    yield* readEvents(response.body.pipeThrough(alive));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
