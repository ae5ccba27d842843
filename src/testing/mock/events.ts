import {http, HttpResponse, type HttpHandler} from 'msw';
import type {DossierEvent} from '../../contract/events.js';
import {ownDossier} from './dossiers.js';
import type {Handle} from './handle.js';
import type {MockState} from './state.js';

/** Changes of a dossier as server-sent events, from when the stream is opened. */
export function eventHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  return [
    http.get(
      `${url}api/v1/dossiers/:id/events`,
      handle((call) => {
        const {id} = ownDossier(state, call).dossier;
        const encoder = new TextEncoder();
        let listener: (event: DossierEvent) => void;
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            let last = 0;
            const send = (text: string) => controller.enqueue(encoder.encode(text));
            listener = (event) => send(`id: ${(last += 1)}\ndata: ${JSON.stringify(event)}\n\n`);
            send(': open\n\n');
            watchersOf(state, id).add(listener);
          },
          cancel() {
            watchersOf(state, id).delete(listener);
          },
        });
        return new HttpResponse(body, {
          headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'},
        });
      }),
    ),
  ];
}

export function watchersOf(state: MockState, dossier: string): Set<(event: DossierEvent) => void> {
  const known = state.watchers.get(dossier) ?? new Set();
  state.watchers.set(dossier, known);
  return known;
}
