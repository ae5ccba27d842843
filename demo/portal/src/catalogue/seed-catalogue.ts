import {createHash} from 'node:crypto';
import type {Procedure} from '../../../../src/contract/catalogue.js';
import type {Agency} from '../../../../src/contract/portal.js';
import type {Db, Tx} from '../platform/database.js';
import {seed, type SeedAgency} from '../seed/seed.js';
import type {EmbeddedProcedure} from './forms/embedded-procedure.js';
import {procedureOf, successorOf} from './procedure-of.js';

/**
 * Puts the seed into the tables, whole or not at all; nothing is written when it is there as it stands.
 * @param added - Procedures that the portal's own modules have filed here, by code.
 */
export async function seedCatalogue(
  db: Db,
  added: Readonly<Record<string, EmbeddedProcedure>> = {},
): Promise<void> {
  const rows = {
    agencies: seed.agencies.map((agency, position) => ({
      id: agency.id,
      position,
      valid_from: agency.validFrom,
      valid_to: agency.validTo,
      body: JSON.stringify(agencyOf(agency)),
    })),
    procedures: [
      ...seed.procedures.map((one) => procedureOf(one, added)),
      ...seed.successors.map((one) => successorOf(one, seed)),
    ].map((procedure: Procedure, position) => ({
      code: procedure.code,
      position,
      valid_from: procedure.validFrom ?? null,
      valid_to: procedure.validTo ?? null,
      body: JSON.stringify(procedure),
    })),
    places: placeRows().map((row, position) => ({...row, position, mark: seed.places.certainty})),
    schools: seed.schools.map(({id, name, kind, certainty}, position) => ({
      id,
      name,
      kind,
      position,
      mark: certainty,
    })),
  };
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('base64url');
  await db.transaction().execute(async (tx) => {
    const there = await tx
      .selectFrom('seeds')
      .select('hash')
      .where('name', '=', 'catalogue')
      .executeTakeFirst();
    if (there?.hash === hash) return;
    await replace(tx, rows);
    await tx
      .insertInto('seeds')
      .values({name: 'catalogue', hash})
      .onConflict((conflict) => conflict.column('name').doUpdateSet({hash}))
      .execute();
  });
}

async function replace(tx: Tx, rows: object): Promise<void> {
  for (const [table, values] of Object.entries(rows) as ['agencies', never[]][]) {
    await tx.deleteFrom(table).execute();
    for (let at = 0; at < values.length; at += 50)
      await tx
        .insertInto(table)
        .values(values.slice(at, at + 50))
        .execute();
  }
}

const agencyOf = ({codeCertainty, ...agency}: SeedAgency): Agency => ({
  ...agency,
  certainty: {code: codeCertainty, name: 'L'},
});

function placeRows() {
  const {'until-2025-06-30': before, 'from-2025-07-01': after} = seed.places;
  return [
    ...before.districts.flatMap((district) =>
      district.communes.map(({code, name}) => ({
        code,
        name: `${name}, ${district.name}, ${before.province.name}`,
        valid_from: null,
        valid_to: '2025-06-30',
      })),
    ),
    ...after.communes.map(({code, name}) => ({
      code,
      name: `${name}, ${after.province.name}`,
      valid_from: '2025-07-01',
      valid_to: null,
    })),
  ];
}
