import type {
  CodeSent,
  Activation,
  CodeRequest,
  PasswordReset,
  Profile,
  Registration,
  AccountKind,
} from '../contract/accounts.js';
import type {Captcha} from '../contract/captcha.js';
import type {Catalogue, Procedure, ProcedureSummary} from '../contract/catalogue.js';
import type {
  Dossier,
  DossierList,
  DossierPatch,
  LinkSent,
  NewComplaint,
  NewDossier,
  NewRating,
  Submission,
  Supplement,
  Tracking,
  Withdrawal,
} from '../contract/dossiers.js';
import type {DossierEvent} from '../contract/events.js';
import type {
  Capture,
  Handover,
  HandoverId,
  KeptPapers,
  NewCapture,
  NewHandover,
  Reuse,
  TakenHandover,
  Taking,
} from '../contract/handovers.js';
import type {DossierId, IdempotencyKey, PaymentId, UploadId} from '../contract/ids.js';
import type {NewPayment, Payment, PaymentList} from '../contract/payments.js';
import type {PortalDescription} from '../contract/portal.js';
import type {ProcedureQuery} from '../contract/search.js';
import type {Upload} from '../contract/uploads.js';

export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** Made by a timer or an event, not by the person: does not count as using the session. */
  passive?: boolean;
}

/** The part that a page with only a search needs. */
export interface CatalogueClient {
  /** Base URL of the portal, with a slash at the end. */
  readonly portal: URL;
  readonly siteKey: string;
  /** What the portal says of itself, its endpoints absolute; asked for once. */
  describe(options?: CallOptions): Promise<PortalDescription>;
  readonly procedures: {
    /** Asked for once, then from memory. */
    catalogue(options?: CallOptions): Promise<Catalogue>;
    /** Ranked on the device, over the catalogue. */
    search(query: ProcedureQuery, options?: CallOptions): Promise<ProcedureSummary[]>;
    get(code: string, options?: CallOptions): Promise<Procedure>;
    /** Names of `places` or `schools`. */
    suggestions(list: string, options?: CallOptions): Promise<string[]>;
  };
}

export interface SignedIn {
  kind: AccountKind;
  username: string;
  fullName: string;
}

/** The frame's own session: no cookies, a key that can't be exported, tokens that rotate. */
export interface Session {
  /** Who is signed in as far as is known without asking; `undefined`: nobody. */
  readonly account: SignedIn | undefined;
  /** Takes up a kept session, if there is one. Safe to call often. */
  restore(): Promise<SignedIn | undefined>;
  signIn(credentials: {username: string; password: string}, options?: CallOptions): Promise<SignedIn>;
  /**
   * Ends the session on the device at once, and at the portal when it can be reached. All that the store has goes too,
   * drafts included, unless the portal ended it.
   */
  signOut(reason?: 'person' | 'idle' | 'portal'): Promise<void>;
  /**
   * For the next person at this machine: as signing out, also where nobody is signed in, and in every tab of this
   * browser that stands on the same site. Listeners are told `person`, also without a session.
   */
  leave(): Promise<void>;
  /** Called at every change, also when another frame of the page made it. Returns how to stop. */
  subscribe(
    listener: (account: SignedIn | undefined, reason?: 'person' | 'idle' | 'portal') => void,
  ): () => void;
}

export interface UploadOptions extends CallOptions {
  id: UploadId;
  component: string;
  file: Blob;
  name: string;
  /** Bytes that were read for the checksum, before anything is sent, and bytes in all. */
  onHash?: (read: number, size: number) => void;
  /** Bytes acknowledged by the portal, and bytes in all. */
  onProgress?: (received: number, size: number) => void;
}

/** A portal, spoken to by its contract. Every call may throw {@link PortalError}. */
export interface PortalClient extends CatalogueClient {
  readonly session: Session;
  readonly accounts: {
    register(registration: Registration, options?: CallOptions): Promise<CodeSent>;
    activate(activation: Activation, options?: CallOptions): Promise<void>;
    resendActivation(request: CodeRequest, options?: CallOptions): Promise<CodeSent>;
    requestPasswordReset(request: CodeRequest, options?: CallOptions): Promise<CodeSent>;
    resetPassword(reset: PasswordReset, options?: CallOptions): Promise<void>;
    profile(options?: CallOptions): Promise<Profile>;
  };
  readonly dossiers: {
    create(dossier: NewDossier, options?: CallOptions): Promise<Dossier>;
    list(options?: CallOptions): Promise<DossierList>;
    get(id: DossierId, options?: CallOptions): Promise<Dossier>;
    /** @param version - The dossier's `version` that the change was made on. */
    patch(id: DossierId, version: number, patch: DossierPatch, options?: CallOptions): Promise<Dossier>;
    /** Mails its owner a link to go on with a draft on another device. */
    sendLink(id: DossierId, options?: CallOptions): Promise<LinkSent>;
    discard(id: DossierId, options?: CallOptions): Promise<void>;
    /** Submits once, however often it is called with the same `key`. */
    submit(
      id: DossierId,
      key: IdempotencyKey,
      submission: Submission,
      options?: CallOptions,
    ): Promise<Dossier>;
    supplement(id: DossierId, supplement: Supplement, options?: CallOptions): Promise<Dossier>;
    /** Asks the agency to stop; asked again it answers the dossier as it stands. */
    withdraw(id: DossierId, withdrawal: Withdrawal, options?: CallOptions): Promise<Dossier>;
    rate(id: DossierId, rating: NewRating, options?: CallOptions): Promise<Dossier>;
    /** The same `id` again is the same complaint. */
    complain(id: DossierId, complaint: NewComplaint, options?: CallOptions): Promise<Dossier>;
    /** The letter that says what was decided, a PDF; there when `result.file` is. */
    resultFile(id: DossierId, options?: CallOptions): Promise<Blob>;
    /** An application that the portal made, a PDF. @param application - One of the dossier's `applications`. */
    application(id: DossierId, application: string, options?: CallOptions): Promise<Blob>;
    /** "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", a PDF; there from reception on. */
    reception(id: DossierId, options?: CallOptions): Promise<Blob>;
    /** When the result is due, for a calendar (iCalendar). */
    appointment(id: DossierId, options?: CallOptions): Promise<Blob>;
    /** @param handle - A reference or a dossier code, as a person typed it. */
    track(handle: string, options?: CallOptions): Promise<Tracking>;
  };
  readonly captchas: {create(key: IdempotencyKey, options?: CallOptions): Promise<Captcha>};
  readonly uploads: {
    /** Sends a file, going on where it stopped; resolves when the portal has stored or refused it. */
    send(dossier: DossierId, upload: UploadOptions): Promise<Upload>;
    get(dossier: DossierId, id: UploadId, options?: CallOptions): Promise<Upload>;
    remove(dossier: DossierId, id: UploadId, options?: CallOptions): Promise<void>;
  };
  readonly handovers: {
    /** Leaves something sealed for ten minutes. */
    leave(handover: NewHandover, options?: CallOptions): Promise<Handover>;
    /** Takes it, once; the same taker gets it again. @throws {PortalError} `not-found`: used, ended, or another key. */
    take(id: HandoverId, taking: Taking, options?: CallOptions): Promise<TakenHandover>;
  };
  /** Files for one component by whoever was let: a phone that scanned a code. */
  readonly captures: {
    start(dossier: DossierId, capture: NewCapture, options?: CallOptions): Promise<Capture>;
    get(dossier: DossierId, id: HandoverId, options?: CallOptions): Promise<Capture>;
    end(dossier: DossierId, id: HandoverId, options?: CallOptions): Promise<void>;
    /** As {@link PortalClient.uploads.send}, by the taker, who needs no session. */
    send(id: HandoverId, taker: string, upload: UploadOptions): Promise<Upload>;
    /** The taker is done. */
    finish(id: HandoverId, taker: string, options?: CallOptions): Promise<void>;
  };
  /** The person's own papers of submitted dossiers. */
  readonly papers: {
    list(options?: CallOptions): Promise<KeptPapers>;
    /** The same bytes for another component, without sending them again. */
    reuse(dossier: DossierId, reuse: Reuse, options?: CallOptions): Promise<Upload>;
  };
  readonly payments: {
    start(
      dossier: DossierId,
      key: IdempotencyKey,
      payment: NewPayment,
      options?: CallOptions,
    ): Promise<Payment>;
    /** Every try to pay what a dossier owes, newest first. */
    list(dossier: DossierId, options?: CallOptions): Promise<PaymentList>;
    get(id: PaymentId, options?: CallOptions): Promise<Payment>;
    /** Gives a pending payment up; its money counts all the same if it comes. */
    cancel(id: PaymentId, options?: CallOptions): Promise<Payment>;
    /** "Biên lai" of a settled payment, a PDF. */
    receipt(id: PaymentId, options?: CallOptions): Promise<Blob>;
  };
  readonly events: {
    /**
     * Changes of a dossier as they happen: server-sent events, else polling every two seconds while the page is visible.
     * Polling tells no `payment` events: look at a payment again at any event. Ends with the signal.
     */
    watch(dossier: DossierId, options: {signal: AbortSignal}): AsyncIterable<DossierEvent>;
  };
}
