import {sql, type Migration} from 'kysely';

export const catalogueMigrations: Record<string, Migration> = {
  '2026-11-24-05-catalogue': {
    async up(db) {
      for (const [table, key] of [
        ['agencies', 'id'],
        ['procedures', 'code'],
      ] as const)
        await sql`
          create table ${sql.table(table)} (
            ${sql.ref(key)} text primary key,
            position integer not null,
            valid_from text,
            valid_to text,
            body jsonb not null
          )`.execute(db);
      await sql`
        create table places (
          code text not null,
          name text not null,
          position integer primary key,
          valid_from text,
          valid_to text,
          mark text not null
        )`.execute(db);
      await sql`
        create table schools (
          id text primary key,
          name text not null,
          kind text not null,
          position integer not null,
          mark text not null
        )`.execute(db);
      await sql`create table seeds (name text primary key, hash text not null)`.execute(db);
    },
  },
};
