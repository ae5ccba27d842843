import type {Migration} from 'kysely';
import {accountMigrations} from '../accounts/migrations.js';
import {outboxMigrations} from '../outbox/migrations.js';
import {sessionMigrations} from '../sessions/migrations.js';
import {siteMigrations} from '../sites/migrations.js';

/** Every migration, each written by the folder that owns its tables; run in the order of their names. */
export const migrations: Record<string, Migration> = {
  ...siteMigrations,
  ...accountMigrations,
  ...sessionMigrations,
  ...outboxMigrations,
};
