import type {Generated, JSONColumnType} from 'kysely';
import type {DossierEvent} from '../../../../src/contract/events.js';

export interface EventTables {
  /** Append-only. Written with the dossier's row locked, so the ids of one dossier rise in the order of commits. */
  dossier_events: {
    id: Generated<string>;
    dossier_id: string;
    type: DossierEvent['type'];
    data: JSONColumnType<DossierEvent & object, string, never>;
    at: Date;
  };
}
