import {http, HttpResponse, type HttpHandler} from 'msw';
import {UploadRequest} from '../../contract/uploads.js';
import {ownDossier} from './dossiers.js';
import type {Handle, MockCall} from './handle.js';
import {answer, bodyOf, MockRefusal} from './http.js';
import type {MockState, MockUpload} from './state.js';

const tus = {'tus-resumable': '1.0.0', 'cache-control': 'no-store'};

export function uploadHandlers(url: string, state: MockState, handle: Handle): HttpHandler[] {
  const ownUpload = (call: MockCall): MockUpload => {
    const {dossier} = ownDossier(state, call);
    const found = state.uploads.get(String(call.params['upload']));
    if (found?.dossier !== dossier.id) throw new MockRefusal('not-found');
    return found;
  };
  const ticketed = ({request, params}: MockCall): MockUpload => {
    const id = String(params['upload']);
    const found = state.uploads.get(id);
    if (!found || request.headers.get('authorization') !== `Bearer ticket-${id}`)
      throw new MockRefusal('not-found');
    return found;
  };

  return [
    http.post(
      `${url}api/v1/dossiers/:id/uploads`,
      handle(async (call) => {
        const {dossier} = ownDossier(state, call);
        const request = await bodyOf(call.request, UploadRequest);
        const {uploads} = state.description;
        if (uploads && request.size > uploads.maxSize) throw new MockRefusal('too-large');
        const known = state.uploads.get(request.id);
        const entry: MockUpload = known ?? {
          dossier: dossier.id,
          bytes: new Uint8Array(request.size),
          upload: {...request, received: 0, state: 'receiving'},
        };
        state.uploads.set(request.id, entry);
        return answer({upload: entry.upload, token: `ticket-${request.id}`}, 201);
      }),
    ),
    http.get(
      `${url}api/v1/dossiers/:id/uploads/:upload`,
      handle((call) => answer(ownUpload(call).upload)),
    ),
    http.delete(
      `${url}api/v1/dossiers/:id/uploads/:upload`,
      handle((call) => {
        state.uploads.delete(ownUpload(call).upload.id);
        return answer(undefined);
      }),
    ),
    http.head(
      `${url}uploads/:upload`,
      handle((call) => {
        const {upload} = ticketed(call);
        return new HttpResponse(null, {
          status: 200,
          headers: {...tus, 'upload-offset': String(upload.received), 'upload-length': String(upload.size)},
        });
      }),
    ),
    http.patch(
      `${url}uploads/:upload`,
      handle(async (call) => {
        const {upload, bytes} = ticketed(call);
        if (call.request.headers.get('upload-offset') !== String(upload.received))
          return new HttpResponse(null, {status: 409, headers: tus});
        const chunk = new Uint8Array(await call.request.arrayBuffer());
        bytes.set(chunk, upload.received);
        upload.received += chunk.length;
        if (upload.received === upload.size) await finish(upload, bytes);
        return new HttpResponse(null, {
          status: 204,
          headers: {...tus, 'upload-offset': String(upload.received)},
        });
      }),
    ),
  ];
}

async function finish(upload: MockUpload['upload'], bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const same = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === upload.sha256;
  upload.state = same ? 'stored' : 'refused';
  if (!same) upload.problem = 'file-checksum';
}
