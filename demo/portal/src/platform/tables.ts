import type {AccountTables} from '../accounts/tables.js';
import type {OutboxTables} from '../outbox/tables.js';
import type {SessionTables} from '../sessions/tables.js';
import type {SiteTables} from '../sites/tables.js';

/** Every table of the portal, each declared by the folder that owns it. */
export interface Tables extends SiteTables, AccountTables, SessionTables, OutboxTables {}
