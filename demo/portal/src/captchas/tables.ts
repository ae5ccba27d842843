import type {Generated} from 'kysely';

export interface CaptchaTables {
  captchas: {
    id: string;
    /** The submission's idempotency key: an answer counts for nothing else. */
    key: string;
    person_id: string;
    /** Keyed hash of the letters in the picture. */
    answer_hash: string;
    wrong: Generated<number>;
    expires_at: Date;
    ended_at: Date | null;
  };
  /** Keys that are never asked again. */
  captcha_passes: {
    key: string;
    passed_at: Date;
  };
}
