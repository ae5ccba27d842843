/** What a mail is made from, by its type. Kept in the outbox until it is sent, then emptied. */
export interface MailData {
  'activation-code': {code: string; minutes: number};
  'password-reset-code': {code: string; minutes: number};
  /** Somebody began an account with a mail address or identity number that has one. */
  'account-exists': Record<string, never>;
  'password-changed': Record<string, never>;
  /** `dossier`: the draft's id. */
  'draft-link': {procedure: string; dossier: string};
  /** `owed`: whole đồng, where something has to be paid before the work begins. */
  'dossier-submitted': {procedure: string; reference: string; owed?: number};
  /** `dueOn`: `YYYY-MM-DD`; `dueCertain` false: the date is expected only. */
  'dossier-received': {procedure: string; code: string; dueOn?: string; dueCertain?: boolean};
  /** `note`: the officer's words. `handle`: dossier code, else reference. */
  'supplement-requested': {procedure: string; handle: string; note: string};
  'dossier-refused': {procedure: string; handle: string; note: string};
  'dossier-result': {procedure: string; handle: string; note?: string};
  /** Any other change; `status` is the national list's name. */
  'status-changed': {procedure: string; handle: string; status: string; note?: string};
  /** `note`: the agency's answer. */
  'complaint-answered': {procedure: string; handle: string; note: string};
  /** Whole đồng. */
  'payment-settled': {procedure: string; handle: string; amount: number};
  /** Money came that an officer looks at; `reason` as at the payment. */
  'payment-held': {procedure: string; handle: string; amount: number; reason: string};
  /** Money was given back. */
  'payment-returned': {procedure: string; handle: string; amount: number};
}

export type MailType = keyof MailData;

export type Mail = {
  [Type in MailType]: {
    type: Type;
    to: string;
    data: MailData[Type];
    /** Not sent after it; absent: sent however late. */
    usefulUntil?: Date;
    /** Id of a paper that goes with it, as a PDF. */
    paper?: string;
  };
}[MailType];
