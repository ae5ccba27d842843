import type {FieldProblem} from '../contract/problem.js';
import type {Failure} from '../flows/failure.js';
import {
  fieldSentence,
  portalSentence,
  type FieldProblemWords,
  type PortalProblemWords,
} from '../i18n/problem-words.js';
import type {ErrorLine} from './error-summary.js';
import {notice} from './notice.js';

export interface ProblemWords {
  field: FieldProblemWords;
  portal: PortalProblemWords;
}

/** Where a problem is shown: the id of a control and its visible label. */
export interface Place {
  id: string;
  label: string;
  /** Something to choose, not to type. */
  choose?: boolean | undefined;
  /** The sentence, where it is the form that knows it. */
  said?: ((problem: FieldProblem) => string | undefined) | undefined;
}

/** Sentences by pointer, for the fields and for the summary that leads to them. */
export class Problems {
  readonly lines: readonly ErrorLine[];
  private readonly sentences = new Map<string, string>();

  constructor(
    problems: readonly FieldProblem[],
    words: FieldProblemWords,
    place: (pointer: string) => Place | undefined,
  ) {
    const lines: ErrorLine[] = [];
    for (const problem of problems) {
      const at = place(problem.pointer);
      if (!at || this.sentences.has(problem.pointer)) continue;
      const code = at.choose && problem.code === 'required' ? 'required-choice' : problem.code;
      const text = at.said?.(problem) ?? fieldSentence(words, {...problem, code}, at.label);
      this.sentences.set(problem.pointer, text);
      lines.push({id: at.id, text});
    }
    this.lines = lines;
  }

  at(pointer: string): string | undefined {
    return this.sentences.get(pointer);
  }
}

/** A failure that no field can show. */
export const failureNotice = (words: ProblemWords, failure: Failure) =>
  notice({kind: 'danger', body: portalSentence(words.portal, failure.code)});
