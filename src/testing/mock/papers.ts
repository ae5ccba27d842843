import {http, HttpResponse, type HttpHandler} from 'msw';
import {ownDossier} from './dossiers.js';
import type {Handle} from './handle.js';
import {MockRefusal} from './http.js';
import type {MockState} from './state.js';

/** What is handed out at reception: a PDF and a calendar in name only. */
export function paperHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  const file = (path: string, type: string, content: string) =>
    http.get(
      `${url}api/v1/dossiers/:id/${path}`,
      handle((call) => {
        if (!ownDossier(state, call).dossier.code) throw new MockRefusal('not-found');
        return new HttpResponse(content, {headers: {'content-type': type}});
      }),
    );
  return [
    file('reception', 'application/pdf', '%PDF-1.7\n%%EOF\n'),
    file('appointment', 'text/calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'),
  ];
}
