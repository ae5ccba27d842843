import * as z from './zod.js';

// Marked as pure, so that a page with a search does not carry what it never reads.

/** National procedure code such as `2.002478`; suffixes of services and provinces are accepted. */
export const ProcedureCode = z
  .string()
  .check(z.regex(/^[1-6]\.\d{6}(\.\d{2})?(\.\d{3}\.\d{2}\.\d{2}\.[GH]\d{2})?$/))
  .brand<'ProcedureCode'>();
export type ProcedureCode = z.infer<typeof ProcedureCode>;

/** UUIDv7 made by the client, so that a repeated creation makes one dossier. */
export const DossierId = /* @__PURE__ */ z.uuidv7().brand<'DossierId'>();
export type DossierId = z.infer<typeof DossierId>;

/** UUIDv7 made by the client. */
export const UploadId = /* @__PURE__ */ z.uuidv7().brand<'UploadId'>();
export type UploadId = z.infer<typeof UploadId>;

/** UUIDv7 made by the portal. */
export const PaymentId = /* @__PURE__ */ z.uuidv7().brand<'PaymentId'>();
export type PaymentId = z.infer<typeof PaymentId>;

/** Made by the client. */
export const ComplaintId = /* @__PURE__ */ z.uuid().brand<'ComplaintId'>();
export type ComplaintId = z.infer<typeof ComplaintId>;

/** Sent as `Idempotency-Key`: the same key gets the same answer, however often it is sent. */
export const IdempotencyKey = /* @__PURE__ */ z.uuid().brand<'IdempotencyKey'>();
export type IdempotencyKey = z.infer<typeof IdempotencyKey>;

/** "Mã tra cứu": ten Crockford base32 characters, `XXXXX-XXXXX`. Exists from submission on. */
export const Reference = z
  .string()
  .check(z.regex(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/))
  .brand<'Reference'>();
export type Reference = z.infer<typeof Reference>;

/** Calendar date at the agency (Asia/Ho_Chi_Minh), `YYYY-MM-DD`. */
export const CalendarDate = z.iso.date();
/** Instant in UTC, ISO 8601 with `Z`. */
export const Instant = /* @__PURE__ */ z.iso.datetime();
