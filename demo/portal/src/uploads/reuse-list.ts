import {KeptPapers} from '../../../../src/contract/handovers.js';
import * as z from '../../../../src/contract/zod.js';
import type {Context} from '../platform/context.js';

/** As many as a person looks through. */
const most = 60;

/** Everything that the person has sent with a submitted dossier and that is still in it; the same bytes once, the newest. */
export async function keptPapers({database}: Context, person: {id: string}): Promise<KeptPapers> {
  const rows = await database.db
    .selectFrom('uploads')
    .innerJoin('dossiers', 'dossiers.id', 'uploads.dossier_id')
    .leftJoin('procedures', 'procedures.code', 'dossiers.procedure_code')
    .select([
      'uploads.id as upload',
      'uploads.dossier_id as dossier',
      'uploads.name',
      'uploads.size',
      'uploads.type',
      'uploads.sha256',
      'uploads.component',
      'dossiers.procedure_code',
      'dossiers.procedure_name',
      'dossiers.code',
      'dossiers.reference',
      'dossiers.submitted_at',
      'procedures.body',
    ])
    .where('dossiers.account_id', '=', person.id)
    .where('dossiers.submitted_at', 'is not', null)
    .where('uploads.state', '=', 'stored')
    .where('uploads.removed_at', 'is', null)
    .orderBy('dossiers.submitted_at', 'desc')
    .orderBy('uploads.id', 'desc')
    .limit(most * 4)
    .execute();
  const once = new Map(rows.toReversed().map((row) => [row.sha256, row]));
  const newestFirst = rows.filter((row) => once.get(row.sha256) === row).slice(0, most);
  return z.parse(KeptPapers, {
    papers: newestFirst.map((row) => ({
      upload: row.upload,
      dossier: row.dossier,
      name: row.name,
      size: row.size,
      type: row.type,
      sha256: row.sha256,
      component: {
        code: row.component,
        name: row.body?.components.find(({code}) => code === row.component)?.name ?? '',
      },
      procedure: {code: row.procedure_code, name: row.procedure_name},
      handle: row.code ?? row.reference ?? '',
      submittedAt: row.submitted_at?.toISOString(),
    })),
  });
}
