import type {Migration} from 'kysely';

/** Every migration, each written by the folder that owns its tables; run in the order of their names. */
export const migrations: Record<string, Migration> = {};
