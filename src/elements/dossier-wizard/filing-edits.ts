import type {Procedure} from '../../contract/catalogue.js';
import {presetsOf} from '../../contract/form/presets.js';
import type {FieldValue} from '../../contract/form/schema.js';
import {same, type DraftEdit} from '../../client/drafts/draft.js';
import type {FilingEvent, FilingState} from '../../flows/filing.js';
import {afterPress} from '../../ui/after-press.js';
import {kindOf} from '../../ui/fields/kinds.js';
import {checkAll, checkStep} from './check-step.js';
import {fieldsOf} from './draft-values.js';
import type {Suggestions} from './suggestions.js';

export interface EditsOwner {
  readonly state: FilingState;
  readonly procedure: Procedure | undefined;
  readonly suggestions: Pick<Suggestions, 'known'>;
  edit(edit: DraftEdit): void;
  send(event: FilingEvent): boolean;
}

/** What typing and leaving fields does to the draft, and to problems that were found before. */
export class FilingEdits {
  private readonly owner: EditsOwner;

  constructor(owner: EditsOwner) {
    this.owner = owner;
  }

  /** At every key press. */
  type(name: string, value: FieldValue | undefined): void {
    const {state, procedure} = this.owner;
    const before = 'draft' in state ? state.draft.values : {};
    const now = {...before};
    if (value === undefined) delete now[name];
    else now[name] = value;
    const presets = procedure?.form ? presetsOf(procedure.form, now, before) : {};
    this.owner.edit({values: {...presets, [name]: value}});
  }

  /** A member of a list goes, with all that was typed into it. */
  remove(list: string, keys: string[], member: string): void {
    const {state} = this.owner;
    const held = Object.keys('draft' in state ? state.draft.values : {}).filter((name) =>
      name.startsWith(`${member}.`),
    );
    this.owner.edit({
      values: {...Object.fromEntries(held.map((name) => [name, undefined])), [list]: keys},
    });
    this.recheck();
  }

  /** A field was left: what was typed takes its one form, and problems that are mended go away. */
  leave(name: string): void {
    const {state, procedure} = this.owner;
    const values = 'draft' in state ? state.draft.values : {};
    const field = procedure && fieldsOf(procedure, values).find((one) => one.name === name);
    const value = values[name];
    if (field && value !== undefined) {
      const kept = kindOf(field).settle(value);
      if (!same(kept, value)) this.type(name, kept);
    }
    afterPress(() => this.recheck());
  }

  /** Problems that no longer exist go away; none are added while somebody is typing. */
  recheck(): void {
    const {state, procedure} = this.owner;
    if (state.at !== 'editing' || !procedure) return;
    const {step, task, draft} = state;
    const {known} = this.owner.suggestions;
    const found =
      step === 'review'
        ? checkAll(task, procedure, draft, known)
        : checkStep(step, procedure, draft, task, known);
    const still = new Set(found.map(({pointer}) => pointer));
    this.#keep(({pointer}) => still.has(pointer) || pointer === '/captcha' || pointer === '/declared');
  }

  /** A problem that no step's own check would find again has been seen to. */
  mended(mended: string): void {
    this.#keep(({pointer}) => pointer !== mended);
  }

  #keep(test: (problem: {pointer: string}) => boolean): void {
    const {state} = this.owner;
    if (state.at !== 'editing') return;
    const problems = state.problems.filter(test);
    if (problems.length < state.problems.length) this.owner.send({type: 'checked', problems});
  }
}
