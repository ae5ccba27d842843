import {handoverRoutes as routes} from '../../contract/handovers.js';
import type {UploadRequest} from '../../contract/uploads.js';
import type {Call} from '../call.js';
import type {Connection} from '../connection.js';
import type {PortalClient} from '../portal-client.js';

export const handovers = (call: Call): PortalClient['handovers'] => ({
  // a browser inside a chat app opens the link in the same window, and the page that hands over is gone
  leave: (body, options) =>
    call(routes.handOver, {...options, body, repeatable: true, keepalive: body.sealed.length < 60_000}),
  take: (id, body, options) => call(routes.take, {...options, params: {id}, body, repeatable: true}),
});

export const captures = (call: Call, connection: Connection): PortalClient['captures'] => ({
  start: (id, body, options) => call(routes.startCapture, {...options, params: {id}, body, repeatable: true}),
  get: (id, capture, options) => call(routes.capture, {...options, params: {id, capture}}),
  end: (id, capture, options) => call(routes.endCapture, {...options, params: {id, capture}}),
  async send(id, taker, upload) {
    const {sendFile} = await import('../uploads/upload.js');
    const {signal} = upload;
    const announce = (file: UploadRequest) =>
      call(routes.startCapturedFile, {params: {id}, body: {taker, file}, signal, repeatable: true});
    const look = async (file: UploadRequest) => (await announce(file)).upload;
    return sendFile(connection, {announce, look}, upload);
  },
  finish: (id, taker, options) =>
    call(routes.finishCapture, {...options, params: {id}, body: {taker}, repeatable: true}),
});

export const papers = (call: Call): PortalClient['papers'] => ({
  list: (options) => call(routes.keptPapers, options),
  reuse: (id, body, options) => call(routes.reuse, {...options, params: {id}, body, repeatable: true}),
});
