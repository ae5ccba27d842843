import './elements/portal/dvc-portal.js';
import './elements/procedure-search/dvc-procedure-search.js';
import './elements/dossier-wizard/dvc-dossier-wizard.js';
import './elements/register/dvc-register.js';
import './elements/login/dvc-login.js';
import './elements/payment/dvc-payment.js';
import './elements/dossier-tracker/dvc-dossier-tracker.js';
import './elements/support/dvc-support.js';

export type {DvcEventDetails, DvcEventType} from './frame/events.js';
export {diagnose, type Diagnosis, type DiagnosisCode} from './page/doctor.js';
export {watchPage} from './page/loader.js';
