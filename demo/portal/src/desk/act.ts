import {statusOf} from '../../../../src/vietnam/statuses.js';
import {contactOf} from '../dossiers/contact.js';
import {move} from '../dossiers/move.js';
import {asSeen, lockDossier, type DossierRow} from '../dossiers/store.js';
import type {ChangeDetails} from '../dossiers/tables.js';
import {addToOutbox} from '../outbox/add-to-outbox.js';
import {checkResult, keepResult, type ResultFile} from '../results/store.js';
import type {Context} from '../platform/context.js';
import {requireWords, tidyWords} from '../platform/words.js';
import {actionOf, type ActionName} from './actions.js';

export interface Act {
  action: ActionName;
  /** The version of the dossier that the officer saw. */
  version: number;
  /** The officer's words to the person. */
  words?: string | undefined;
  /** What a supplement is asked for, by code and name, and as people read it. */
  asked?: {details: ChangeDetails; names: string[]} | undefined;
  /** The letter of the result. */
  file?: ResultFile | undefined;
}

/**
 * Moves a dossier as an officer decided, with history, event and mail.
 * @throws {Refusal} `invalid`: words are missing, or the letter is no PDF; `too-large`; `changed-elsewhere`; `conflict`: no way leads there; `not-found`.
 */
export function actOnDossier(
  {database, now}: Context,
  officer: {id: string},
  id: string,
  {action: name, version, words = '', asked, file}: Act,
): Promise<DossierRow> {
  const action = actionOf(name);
  const note = noteOf(words, asked?.names ?? []);
  if (action.words) requireWords(words);
  if (file) checkResult(file);
  return database.db.transaction().execute(async (tx) => {
    const row = asSeen(await lockDossier(tx, id), version);
    const at = now();
    const moved = await move(tx, row, {
      to: action.to,
      at,
      actor: 'officer',
      officer: officer.id,
      note,
      details: asked && {...asked.details, words: tidyWords(words), values: row.values},
    });
    if (file) await keepResult(tx, id, file, {officer: officer.id, at});
    const common = {
      procedure: row.procedure_name,
      handle: row.code ?? row.reference ?? '',
      note: note ?? '',
      status: statusOf(action.to)?.vi ?? '',
    };
    await addToOutbox(tx, {type: action.mail, to: await contactOf(tx, row), data: common});
    return moved;
  });
}

function noteOf(words: string, names: readonly string[]): string | undefined {
  const list = names.map((name) => `– ${name}`).join('\n');
  return [tidyWords(words), list].filter(Boolean).join('\n\n') || undefined;
}
