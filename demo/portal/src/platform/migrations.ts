import type {Migration} from 'kysely';
import {accountMigrations} from '../accounts/migrations.js';
import {captchaMigrations} from '../captchas/migrations.js';
import {catalogueMigrations} from '../catalogue/migrations.js';
import {complaintMigrations} from '../complaints/migrations.js';
import {throttleMigrations} from '../http/migrations.js';
import {outboxMigrations} from '../outbox/migrations.js';
import {sessionMigrations} from '../sessions/migrations.js';
import {siteMigrations} from '../sites/migrations.js';
import {dossierMigrations} from '../dossiers/migrations.js';
import {eventMigrations} from '../events/migrations.js';
import {handoverMigrations} from '../handovers/migrations.js';
import {noticeMigrations} from '../notices/migrations.js';
import {officerMigrations} from '../officers/migrations.js';
import {paperMigrations} from '../papers/migrations.js';
import {paymentMigrations} from '../payments/migrations.js';
import {ratingMigrations} from '../ratings/migrations.js';
import {receiptMigrations} from '../receipts/migrations.js';
import {resultMigrations} from '../results/migrations.js';
import {uploadMigrations} from '../uploads/migrations.js';

/** Every migration, each written by the folder that owns its tables; run in the order of their names. */
export const migrations: Record<string, Migration> = {
  ...siteMigrations,
  ...accountMigrations,
  ...sessionMigrations,
  ...outboxMigrations,
  ...catalogueMigrations,
  ...throttleMigrations,
  ...captchaMigrations,
  ...dossierMigrations,
  ...uploadMigrations,
  ...handoverMigrations,
  ...paymentMigrations,
  ...paperMigrations,
  ...receiptMigrations,
  ...noticeMigrations,
  ...eventMigrations,
  ...officerMigrations,
  ...ratingMigrations,
  ...resultMigrations,
  ...complaintMigrations,
};
