import type {AccountTables} from '../accounts/tables.js';
import type {CaptchaTables} from '../captchas/tables.js';
import type {CatalogueTables} from '../catalogue/tables.js';
import type {ComplaintTables} from '../complaints/tables.js';
import type {DossierTables} from '../dossiers/tables.js';
import type {EventTables} from '../events/tables.js';
import type {HandoverTables} from '../handovers/tables.js';
import type {NoticeTables} from '../notices/tables.js';
import type {OfficerTables} from '../officers/tables.js';
import type {ThrottleTables} from '../http/tables.js';
import type {OutboxTables} from '../outbox/tables.js';
import type {PaperTables} from '../papers/tables.js';
import type {PaymentTables} from '../payments/tables.js';
import type {RatingTables} from '../ratings/tables.js';
import type {ReceiptTables} from '../receipts/tables.js';
import type {ResultTables} from '../results/tables.js';
import type {SessionTables} from '../sessions/tables.js';
import type {SiteTables} from '../sites/tables.js';
import type {UploadTables} from '../uploads/tables.js';

/** Every table of the portal, each declared by the folder that owns it. */
export interface Tables
  extends
    SiteTables,
    AccountTables,
    SessionTables,
    OutboxTables,
    CatalogueTables,
    ThrottleTables,
    CaptchaTables,
    DossierTables,
    UploadTables,
    HandoverTables,
    PaperTables,
    PaymentTables,
    ReceiptTables,
    NoticeTables,
    EventTables,
    OfficerTables,
    RatingTables,
    ResultTables,
    ComplaintTables {}
