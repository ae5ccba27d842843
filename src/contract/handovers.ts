import {DossierId, Instant, UploadId} from './ids.js';
import {route} from './route.js';
import {Upload, UploadRequest, UploadTicket} from './uploads.js';
import * as z from './zod.js';

/** Made by the page that hands over, so that the address is known before the portal has answered. */
export const HandoverId = /* @__PURE__ */ z.uuid().brand<'HandoverId'>();
export type HandoverId = z.infer<typeof HandoverId>;

/** 256 bits, base64url. */
const Secret = /* @__PURE__ */ z.string().check(z.regex(/^[\w-]{43}$/));

/**
 * Something that goes on in another window or on another device. The portal keeps what it can't read: the key travels
 * in the fragment of the page's address, which no server is ever sent.
 */
export const NewHandover = z.looseObject({
  id: HandoverId,
  /** AES-GCM over JSON: 12 bytes of nonce, then ciphertext and tag; base64url. */
  sealed: z.string().check(z.minLength(38), z.maxLength(200_000), z.regex(/^[\w-]+$/)),
  /** SHA-256 of the proof that whoever takes it has to show; the proof is made from the key (HKDF-SHA-256, RFC 5869). */
  opens: Secret,
});
export type NewHandover = z.infer<typeof NewHandover>;

export const Handover = z.looseObject({id: HandoverId, expiresAt: Instant});
export type Handover = z.infer<typeof Handover>;

/** `taker`: made by whoever takes it. The same one may ask again, since an answer can get lost; nobody else ever may. */
export const Taking = z.looseObject({opens: Secret, taker: Secret});
export type Taking = z.infer<typeof Taking>;

export const TakenHandover = z.looseObject({
  sealed: z.string(),
  /** What the taker may do, where it is the permission to send pictures. */
  capture: z.optional(
    z.looseObject({
      /** Two digits that both screens show. */
      match: z.string(),
      endsAt: Instant,
    }),
  ),
});
export type TakenHandover = z.infer<typeof TakenHandover>;

/** The permission to send files for one component of one dossier, and nothing else, to whoever takes it. */
export const NewCapture = z.extend(NewHandover, {component: z.string()});
export type NewCapture = z.infer<typeof NewCapture>;

export const Capture = z.looseObject({
  id: HandoverId,
  component: z.string(),
  /** `ended`: revoked, run out, or the dossier was submitted. */
  state: z.enum(['waiting', 'connected', 'done', 'ended']),
  /** When it can't be taken any more, and, once taken, when it can't be used any more. */
  endsAt: Instant,
  match: z.optional(z.string()),
  /** What took it, as far as it says: `Android`, `iPhone`, `iPad`. Open set. */
  device: z.optional(z.string()),
  /** What came by it. */
  uploads: z.array(Upload),
});
export type Capture = z.infer<typeof Capture>;

export const CapturedFile = z.looseObject({taker: Secret, file: UploadRequest});
export type CapturedFile = z.infer<typeof CapturedFile>;

export const CaptureEnd = z.looseObject({taker: Secret});
export type CaptureEnd = z.infer<typeof CaptureEnd>;

/** A paper of one's own that a submitted dossier has. */
export const KeptPaper = z.looseObject({
  upload: UploadId,
  dossier: DossierId,
  name: z.string(),
  size: z.int(),
  type: z.string(),
  sha256: z.string(),
  /** Of that dossier: the component that it was sent for, as its procedure calls it. */
  component: z.looseObject({code: z.string(), name: z.string()}),
  procedure: z.looseObject({code: z.string(), name: z.string()}),
  /** "Mã số hồ sơ", else "Mã tra cứu". */
  handle: z.string(),
  submittedAt: Instant,
});
export type KeptPaper = z.infer<typeof KeptPaper>;
export const KeptPapers = z.looseObject({papers: z.array(KeptPaper)});
export type KeptPapers = z.infer<typeof KeptPapers>;

/** `id`: of the new upload, made by the client; the same again answers the same upload. */
export const Reuse = z.looseObject({id: UploadId, component: z.string(), from: UploadId});
export type Reuse = z.infer<typeof Reuse>;

export const handoverRoutes = {
  handOver: route({
    method: 'POST',
    path: 'handovers',
    summary:
      'Leaves something sealed for ten minutes, for whoever has its key. The same again is answered again.',
    auth: 'none',
    body: NewHandover,
    answer: Handover,
    status: 201,
    problems: ['malformed', 'conflict', 'too-large', 'too-many'],
  }),
  take: route({
    method: 'POST',
    path: 'handovers/{id}/taking',
    summary: 'Takes it, once. Why it can’t be had is not told: used, ended, or the wrong key.',
    auth: 'own',
    body: Taking,
    answer: TakenHandover,
    status: 200,
    problems: ['malformed', 'not-found', 'too-many'],
  }),
  startCapture: route({
    method: 'POST',
    path: 'dossiers/{id}/captures',
    summary: 'Lets whoever takes it send files for one component. It ends the one before.',
    auth: 'session',
    body: NewCapture,
    answer: Capture,
    status: 201,
    problems: [
      'malformed',
      'invalid',
      'signed-out',
      'not-found',
      'conflict',
      'already-submitted',
      'too-many',
    ],
  }),
  capture: route({
    method: 'GET',
    path: 'dossiers/{id}/captures/{capture}',
    summary: 'Whether it was taken, and what came by it.',
    auth: 'session',
    body: undefined,
    answer: Capture,
    status: 200,
    problems: ['signed-out', 'not-found'],
  }),
  endCapture: route({
    method: 'DELETE',
    path: 'dossiers/{id}/captures/{capture}',
    summary: 'Ends it at once. What came by it stays.',
    auth: 'session',
    body: undefined,
    answer: undefined,
    status: 204,
    problems: ['signed-out', 'not-found'],
  }),
  startCapturedFile: route({
    method: 'POST',
    path: 'captures/{id}/uploads',
    summary:
      'Announces a file for the component that the taker may send files for; the same again tells its state.',
    auth: 'own',
    body: CapturedFile,
    answer: UploadTicket,
    status: 201,
    problems: ['malformed', 'invalid', 'not-found', 'conflict', 'already-submitted', 'too-large'],
  }),
  finishCapture: route({
    method: 'POST',
    path: 'captures/{id}/completion',
    summary: 'The taker is done: the permission ends.',
    auth: 'own',
    body: CaptureEnd,
    answer: undefined,
    status: 204,
    problems: ['malformed', 'not-found'],
  }),
  keptPapers: route({
    method: 'GET',
    path: 'papers',
    summary: 'The person’s own papers of submitted dossiers, newest first, each once.',
    auth: 'session',
    body: undefined,
    answer: KeptPapers,
    status: 200,
    problems: ['signed-out'],
  }),
  reuse: route({
    method: 'POST',
    path: 'dossiers/{id}/reuses',
    summary: 'Takes one of them over for a component: the same bytes, without sending them again.',
    auth: 'session',
    body: Reuse,
    answer: Upload,
    status: 201,
    problems: ['malformed', 'invalid', 'signed-out', 'not-found', 'conflict', 'already-submitted'],
  }),
};
