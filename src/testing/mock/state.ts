import type {Registration} from '../../contract/accounts.js';
import type {Procedure} from '../../contract/catalogue.js';
import type {Dossier} from '../../contract/dossiers.js';
import type {DossierEvent} from '../../contract/events.js';
import type {Payment} from '../../contract/payments.js';
import type {PortalDescription} from '../../contract/portal.js';
import type {Upload} from '../../contract/uploads.js';

export interface MockAccount extends Registration {
  activated: boolean;
}

export interface MockDossier {
  owner: string;
  dossier: Dossier;
  /** Idempotency key of the submission that made it. */
  key?: string;
}

export interface MockUpload {
  dossier: string;
  upload: Upload;
  bytes: Uint8Array<ArrayBuffer>;
}

/** All that the mock portal knows; a test may read and change it. */
export interface MockState {
  description: PortalDescription;
  procedures: Procedure[];
  accounts: Map<string, MockAccount>;
  /** User name by access or refresh token. */
  tokens: Map<string, string>;
  dossiers: Map<string, MockDossier>;
  uploads: Map<string, MockUpload>;
  payments: Map<string, Payment>;
  /** Open streams of events, by dossier. */
  watchers: Map<string, Set<(event: DossierEvent) => void>>;
  /** Keys whose captcha was passed. */
  passed: Set<string>;
  /** The one answer that is right. */
  captchaAnswer: string;
  /** The one code that activates and resets. */
  code: string;
  /** Moves on by a second with every answer, so that a test is the same each time. */
  clock: Date;
}

/** A citizen's account that is ready to sign in with. All numbers are synthetic. */
export const exampleAccount: MockAccount = {
  kind: 'citizen',
  username: 'y.bluih',
  fullName: 'Y Blưih',
  birthDate: '1990-09-05',
  identityNumber: '062190001234',
  phone: '+84905061104',
  email: 'y.bluih@example.org',
  password: 'trời mưa trên núi',
  consent: '2025-01',
  activated: true,
};

/** Tells whoever has the dossier's stream open. */
export function tell(state: MockState, dossier: string, event: DossierEvent): void {
  for (const listener of state.watchers.get(dossier) ?? []) listener(event);
}

export function now(state: MockState): string {
  state.clock = new Date(state.clock.getTime() + 1000);
  return state.clock.toISOString();
}
