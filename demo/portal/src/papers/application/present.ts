import type {Application} from '../../../../../src/contract/dossiers.js';
import type {PaperRow} from '../store.js';
import type {ApplicationData} from './application-data.js';

/** Of each component the newest. @param rows - Oldest first. */
export function presentApplications(rows: readonly PaperRow[]): Application[] {
  const newest = new Map(rows.map((row) => [row.component ?? '', row]));
  return [...newest].map(([component, {id, data, issued_at}]) => ({
    id,
    component,
    name: (data as ApplicationData).title,
    at: issued_at.toISOString(),
  }));
}
