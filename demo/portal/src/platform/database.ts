import {join} from 'node:path';
import {PGlite} from '@electric-sql/pglite';
import {createPgConfig} from '@electric-sql/pglite/node-postgres';
import {Kysely, Migrator, PostgresDialect, sql, type Transaction} from 'kysely';
import pg from 'pg';
import {openDurablePglite} from './durable-pglite.js';
import {migrations} from './migrations.js';
import type {Tables} from './tables.js';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

export interface OpenDatabase {
  db: Db;
  /** Calls back for each `NOTIFY` on the channel. Returns how to stop. */
  listen(channel: string, onNotify: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/**
 * One SQL, two databases: PostgreSQL when a URL is given, else PGlite in the data folder (or in memory).
 * Over PGlite the pool has one connection: pass `tx` everywhere inside a transaction, or the query waits for ever.
 */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: {
  databaseUrl: string | undefined;
  dataDir: string | 'memory';
}): Promise<OpenDatabase> {
  const opened = databaseUrl ? openPostgres(databaseUrl) : await openPglite(dataDir);
  const db: Db = new Kysely<Tables>({dialect: new PostgresDialect({pool: opened.pool})});
  await migrate(db);
  return {
    db,
    listen: opened.listen,
    close: async () => {
      await db.destroy();
      await opened.close();
    },
  };
}

interface Opened extends Pick<OpenDatabase, 'listen' | 'close'> {
  pool: pg.Pool;
}

async function openPglite(dataDir: string): Promise<Opened> {
  const pglite =
    dataDir === 'memory' ? await PGlite.create() : await openDurablePglite(join(dataDir, 'database'));
  return {
    pool: new pg.Pool({...createPgConfig(pglite), max: 1}),
    listen: async (channel, onNotify) => {
      const stop = await pglite.listen(channel, onNotify);
      return () => stop();
    },
    close: () => pglite.close(),
  };
}

function openPostgres(connectionString: string): Opened {
  const pool = new pg.Pool({connectionString, max: 10});
  return {
    pool,
    listen: async (channel, onNotify) => {
      const client = new pg.Client({connectionString});
      await client.connect();
      client.on('notification', ({payload = ''}) => onNotify(payload));
      await client.query(`listen ${pg.escapeIdentifier(channel)}`);
      return () => client.end();
    },
    close: () => Promise.resolve(),
  };
}

async function migrate(db: Db): Promise<void> {
  const {error} = await new Migrator({
    db,
    provider: {getMigrations: () => Promise.resolve(migrations)},
    // each folder numbers its own: one may come between others that have run
    allowUnorderedMigrations: true,
  }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('migration failed', {cause: error});
}

/** Tells every instance, once the transaction is committed. */
export const notify = (tx: Db | Tx, channel: string, payload: string): Promise<unknown> =>
  sql`select pg_notify(${channel}, ${payload})`.execute(tx);

/** True for a row that breaks a unique index. */
export const isDuplicate = (error: unknown): boolean => (error as {code?: string} | null)?.code === '23505';

/** The unique constraint that an error broke; `undefined` for any other error. */
export const brokenConstraint = (error: unknown): string | undefined =>
  isDuplicate(error) ? ((error as {constraint?: string}).constraint ?? '') : undefined;
