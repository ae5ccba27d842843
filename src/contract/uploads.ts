import {DossierId, UploadId} from './ids.js';
import {route} from './route.js';
import * as z from './zod.js';

/** Said before the first byte is sent. The same id again answers the same upload with a fresh token. */
export const UploadRequest = z.looseObject({
  id: UploadId,
  component: z.string(),
  /** As the person's device calls it, NFC. */
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** What the device believes; the portal looks at the bytes. */
  type: z.string(),
  /** Lower-case hex of the whole file; the portal compares it at the end. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type UploadRequest = z.infer<typeof UploadRequest>;

export const UploadState = z.enum(['receiving', 'stored', 'refused']);

/** A file of a component. Bytes go by tus 1.0 (HEAD and PATCH) to `endpoints.uploads` + id. */
export const Upload = z.looseObject({
  id: UploadId,
  component: z.string(),
  name: z.string(),
  size: z.int(),
  /** By content once stored. */
  type: z.string(),
  sha256: z.string(),
  /** Bytes on the portal's disk. */
  received: z.int(),
  state: UploadState,
  /** Field-problem code when refused: `file-type`, `file-checksum`, `file-place-data` (`cleanPicture`). */
  problem: z.optional(z.string()),
});
export type Upload = z.infer<typeof Upload>;

/** `token` goes into `Authorization: Bearer` of the tus requests; it opens this upload alone, for an hour. */
export const UploadTicket = z.looseObject({upload: Upload, token: z.string()});
export type UploadTicket = z.infer<typeof UploadTicket>;

export const DossierUpload = z.looseObject({dossier: DossierId, upload: UploadId});

export const uploadRoutes = {
  startUpload: route({
    method: 'POST',
    path: 'dossiers/{id}/uploads',
    summary: 'Announces a file for a component and gets a token for its bytes.',
    auth: 'session',
    body: UploadRequest,
    answer: UploadTicket,
    status: 201,
    problems: [
      'malformed',
      'invalid',
      'signed-out',
      'not-found',
      'conflict',
      'already-submitted',
      'too-large',
    ],
  }),
  upload: route({
    method: 'GET',
    path: 'dossiers/{id}/uploads/{upload}',
    summary: 'How much of a file has arrived, and what became of it.',
    auth: 'session',
    body: undefined,
    answer: Upload,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
  removeUpload: route({
    method: 'DELETE',
    path: 'dossiers/{id}/uploads/{upload}',
    summary: 'Takes a file out of a draft.',
    auth: 'session',
    body: undefined,
    answer: undefined,
    status: 204,
    problems: ['signed-out', 'not-found', 'already-submitted'],
  }),
};
