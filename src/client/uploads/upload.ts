import {nfc} from '../../vietnam/fold.js';
import type {Upload, UploadRequest, UploadTicket} from '../../contract/uploads.js';
import {pause} from '../abort.js';
import type {Connection} from '../connection.js';
import {isPortalError, PortalError} from '../errors.js';
import type {UploadOptions} from '../portal-client.js';
import {sha256} from './sha256.js';
import {sendBytes} from './tus.js';

/** Bytes of one PATCH where the description says nothing. */
const usualChunk = 1_048_576;
/** How long the portal may look at a whole file, ms. */
const looking = 60_000;

/** How a file's owner speaks of it to the portal: in their own session, or with a permission that was handed over. */
export interface Announcer {
  announce(file: UploadRequest): Promise<UploadTicket>;
  look(file: UploadRequest): Promise<Upload>;
}

/** In the usual form of its signs (NFC), and without what is no text: halves of signs, line ends, other controls. */
const sendable = (name: string): string =>
  nfc(name)
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .trim() || 'tep';

/**
 * Announces a file, sends its bytes from where the portal has them, and waits until the portal has judged it.
 * Calling it again with the same id goes on: after a drop, a reload, a restart of the portal.
 * @returns The upload, `stored` or `refused`.
 */
export async function sendFile(
  connection: Connection,
  announcer: Announcer,
  {id, component, file, name, signal, onHash, onProgress}: UploadOptions,
): Promise<Upload> {
  const {endpoints, uploads: limits} = await connection.describe({signal});
  const base = endpoints.uploads;
  if (!base) throw new PortalError('not-offered', 'the portal takes no files');

  const body = {
    id,
    component,
    name: sendable(name),
    size: file.size,
    type: file.type || 'application/octet-stream',
    sha256: await sha256(file, {signal, onProgress: onHash}),
  };
  const announce = () => announcer.announce(body);
  const look = () => announcer.look(body);

  let {upload, token} = await announce();
  for (let renewed = false; upload.state === 'receiving' && upload.received < upload.size;) {
    onProgress?.(upload.received, file.size);
    try {
      await sendBytes(file, {
        url: `${base.replace(/\/?$/, '/')}${id}`,
        token,
        chunkSize: limits?.chunkSize ?? usualChunk,
        signal,
        onProgress,
      });
      upload = await look();
      break;
    } catch (error) {
      if (!isPortalError(error) || signal?.aborted) throw error;
      if (isPortalError(error, 'signed-out') && !renewed) {
        // The token opens one upload for an hour; announcing again gives a fresh one.
        ({upload, token} = await announce());
        renewed = true;
        continue;
      }
      // A portal that refuses the content may say so in answer to the last byte.
      if (error.status === undefined || error.status >= 500) throw error;
      upload = await look();
      if (upload.state === 'receiving') throw error;
    }
  }

  for (let wait = 200, waited = 0; upload.state === 'receiving'; wait = Math.min(wait * 1.5, 3_000)) {
    if (waited > looking) throw new PortalError('timeout', 'the portal is still looking at a file');
    await pause(wait, signal);
    waited += wait;
    upload = await look();
  }
  if (upload.state === 'stored') onProgress?.(upload.size, upload.size);
  return upload;
}
