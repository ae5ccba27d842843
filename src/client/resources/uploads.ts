import {uploadRoutes as routes} from '../../contract/uploads.js';
import type {Call} from '../call.js';
import type {Connection} from '../connection.js';
import type {PortalClient} from '../portal-client.js';

export const uploads = (call: Call, connection: Connection): PortalClient['uploads'] => ({
  async send(dossier, upload) {
    // tus-js-client is as heavy as the rest of the client: loaded with the first file.
    const {sendFile} = await import('../uploads/upload.js');
    const {signal} = upload;
    const params = {id: dossier};
    return sendFile(
      connection,
      {
        announce: (body) => call(routes.startUpload, {params, body, signal, repeatable: true}),
        look: ({id}) => call(routes.upload, {params: {...params, upload: id}, signal, passive: true}),
      },
      upload,
    );
  },
  get: (id, upload, options) => call(routes.upload, {...options, params: {id, upload}}),
  remove: (id, upload, options) => call(routes.removeUpload, {...options, params: {id, upload}}),
});
