import type {Dossier, DossierPatch} from '../../contract/dossiers.js';
import type {Values} from '../../contract/form/schema.js';
import {filled, filledValues, same, type Conflict, type LocalDraft} from './draft.js';

/** What a push sends of the fields that the portal has not got. */
export function patchOf({dirty, values, delivery, agency, formVersion}: LocalDraft): DossierPatch {
  const fields = dirty.filter((name) => !name.startsWith('/'));
  const has = (member: string) => dirty.includes(`/${member}`);
  return {
    ...(fields.length > 0
      ? {values: Object.fromEntries(fields.map((name) => [name, filled(values[name]) ?? null]))}
      : {}),
    ...(has('delivery') && delivery ? {delivery} : {}),
    ...(has('agency') && agency ? {agency} : {}),
    ...(has('formVersion') ? {formVersion} : {}),
  };
}

/** `draft` after the portal took `sent` and answered `dossier`: what was changed since then stays to be sent. */
export function afterPush(draft: LocalDraft, sent: LocalDraft, dossier: Dossier): LocalDraft {
  const dirty = draft.dirty.filter(
    (name) => !sent.dirty.includes(name) || !same(at(draft, name), at(sent, name)),
  );
  return takeOver({...draft, dirty}, dossier);
}

/**
 * `draft` with what was changed elsewhere taken over, field by field, where this device has nothing of its own to say.
 * A field that both changed keeps what was typed here, since it reaches the portal last; the other is reported.
 */
export function mergeTheirs(draft: LocalDraft, dossier: Dossier): {draft: LocalDraft; conflicts: Conflict[]} {
  const ours = draft.dirty.filter((name) => !same(at(draft, name), theirs(dossier, name)));
  const conflicts = ours
    .filter((field) => !field.startsWith('/') && !same(draft.base?.[field], dossier.values[field]))
    .map((field) => ({field, theirs: dossier.values[field]}));
  return {draft: takeOver({...draft, dirty: ours}, dossier), conflicts};
}

/** `draft` on the portal's state that a push has found meanwhile, if it was made on an older one. */
export function rebase(draft: LocalDraft, known: LocalDraft | undefined): LocalDraft {
  const {version, base, owner} = known ?? {};
  if (version === undefined || base === undefined || version <= (draft.version ?? -1)) return draft;
  return {...draft, values: overlay(draft, base), version, base, ...(owner ? {owner} : {})};
}

/** The portal's values, with what this device has not told it yet. */
function overlay(draft: LocalDraft, base: Values): Values {
  const values = {...base};
  for (const name of draft.dirty) {
    const value = draft.values[name];
    if (filled(value) === undefined) delete values[name];
    else if (value !== undefined) values[name] = value;
  }
  return values;
}

function takeOver(draft: LocalDraft, dossier: Dossier): LocalDraft {
  const delivery = draft.dirty.includes('/delivery') ? draft.delivery : (dossier.delivery ?? draft.delivery);
  return {
    ...draft,
    values: overlay(draft, dossier.values),
    ...(delivery ? {delivery} : {}),
    ...(draft.dirty.includes('/agency') ? {} : {agency: dossier.agencies.handles}),
    ...(draft.dirty.includes('/formVersion') ? {} : {formVersion: dossier.formVersion}),
    version: dossier.version,
    base: dossier.values,
  };
}

/** What of a new draft the portal has not got from its creation. */
export const unsaid = (draft: LocalDraft, dossier: Dossier): string[] => [
  ...Object.keys({...filledValues(draft.values)}).filter(
    (name) => !same(draft.values[name], dossier.values[name]),
  ),
  ...draft.dirty.filter(
    (name) => !name.startsWith('/') && filled(draft.values[name]) === undefined && name in dossier.values,
  ),
  ...(draft.delivery && !same(draft.delivery, dossier.delivery) ? ['/delivery'] : []),
  ...(draft.agency && draft.agency !== dossier.agencies.handles ? ['/agency'] : []),
  ...(draft.formVersion !== dossier.formVersion ? ['/formVersion'] : []),
];

const at = (draft: LocalDraft, name: string): unknown =>
  name === '/delivery'
    ? draft.delivery
    : name === '/agency'
      ? draft.agency
      : name === '/formVersion'
        ? draft.formVersion
        : filled(draft.values[name]);

const theirs = (dossier: Dossier, name: string): unknown =>
  name === '/delivery'
    ? dossier.delivery
    : name === '/agency'
      ? dossier.agencies.handles
      : name === '/formVersion'
        ? dossier.formVersion
        : dossier.values[name];
