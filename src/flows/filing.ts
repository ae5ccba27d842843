import type {Dossier} from '../contract/dossiers.js';
import type {IdempotencyKey} from '../contract/ids.js';
import type {FieldProblem} from '../contract/problem.js';
import type {Procedure} from '../contract/catalogue.js';
import type {LocalDraft as Draft} from '../client/drafts/draft.js';
import type {Failure} from './failure.js';
import type {Transition} from './flow.js';

export const editingSteps = ['applicant', 'components', 'delivery', 'review'] as const;
export type EditingStep = (typeof editingSteps)[number];

/**
 * `file`: a dossier that nobody has yet. `supplement`: one that the desk wants more of, and everything may be changed.
 * `asked`: the same, where the desk named what: that alone, on one step.
 */
export type FilingTask = 'file' | 'supplement' | 'asked';

interface Filing {
  task: FilingTask;
  step: EditingStep;
  draft: Draft;
}

export interface Editing extends Filing {
  at: 'editing';
  problems: readonly FieldProblem[];
  failure?: Failure | undefined;
  /** The site stopped the submission: a sentence says so, and how to file all the same. */
  cancelledBySite?: true | undefined;
  /** Set by "Sửa": "Tiếp tục" leads back to the summary. */
  toReview?: true | undefined;
  /** The field that "Sửa" was about; it takes the focus. */
  field?: string | undefined;
}

export type FilingState =
  | {at: 'loading'}
  | {at: 'failed'; failure: Failure}
  /** A dossier was named, and nobody is signed in to say whose it is. */
  | {at: 'sign-in-first'}
  /** No procedure was named. */
  | {at: 'choosing'}
  /** Filed on another portal: a checklist and a link. */
  | {at: 'handoff'; procedure: Procedure}
  /** Another draft is held here: go on with it, or begin the new one beside it. */
  | {at: 'asking'; held: Draft; wanted: string}
  /** Another tab writes this dossier; here it is read. `taken`: it was written here until then. */
  | (Filing & {at: 'elsewhere'; taken?: true | undefined})
  | Editing
  /** A gate over the form, which is kept as it is. */
  | (Filing & {
      at: 'signing-in';
      why: 'asked' | 'needed' | 'ended';
      then: EditingStep;
      key?: IdempotencyKey | undefined;
    })
  /** The site may still stop it. */
  | (Filing & {at: 'asking-site'; key: IdempotencyKey})
  /** No answer: stay, and send the same key again. `failure` says why it took more than one attempt. */
  | (Filing & {at: 'submitting'; key: IdempotencyKey; failure?: Failure | undefined})
  | {at: 'submitted'; task: FilingTask; dossier: Dossier};

export type FilingEvent =
  | {type: 'load'}
  /** The person has left, by their own will: nothing of theirs stays in sight. */
  | {type: 'left'}
  | {type: 'unreachable'; failure: Failure}
  | {type: 'nothing-named'}
  | {type: 'sign-in-first'}
  | {type: 'filed-elsewhere'; procedure: Procedure}
  | {type: 'another-held'; held: Draft; wanted: string}
  | {type: 'opened'; draft: Draft; step: EditingStep; task: FilingTask}
  | {type: 'held-elsewhere'; draft: Draft; step: EditingStep; task: FilingTask}
  | {type: 'taken-over'; draft: Draft}
  /** A reload in the middle of a submission: the answer may be there already. */
  | {type: 'reopened-submitting'; draft: Draft; key: IdempotencyKey; task: FilingTask}
  | {type: 'found-submitted'; dossier: Dossier}
  | {type: 'changed'; draft: Draft}
  | {type: 'checked'; problems: readonly FieldProblem[]}
  | {type: 'continue'; problems: readonly FieldProblem[]; signedIn: boolean}
  | {type: 'back'}
  | {type: 'go'; step: EditingStep; field?: string}
  | {type: 'ask-sign-in'}
  | {type: 'signed-in'}
  | {type: 'leave-sign-in'}
  | {type: 'session-ended'}
  | {type: 'submit'; key: IdempotencyKey}
  | {type: 'site-allowed'}
  | {type: 'site-cancelled'}
  | {type: 'unanswered'; failure: Failure}
  | {type: 'refused'; failure: Failure; step?: EditingStep}
  | {type: 'accepted'; dossier: Dossier};

/** Steps of a task: how the result is handed over was settled when the dossier was first filed. */
export const stepsOf = (task: FilingTask): readonly EditingStep[] => stepsByTask[task];

const stepsByTask: Readonly<Record<FilingTask, readonly EditingStep[]>> = {
  file: editingSteps,
  supplement: ['applicant', 'components', 'review'],
  asked: ['applicant', 'review'],
};

const beside = (filing: Filing, by: 1 | -1): EditingStep | undefined => {
  const steps = stepsOf(filing.task);
  return steps[steps.indexOf(filing.step) + by];
};

const edit = ({task, draft}: Filing, step: EditingStep): Editing => ({
  at: 'editing',
  task,
  step,
  draft,
  problems: [],
});

const gate = ({task, step, draft}: Filing, why: 'asked' | 'needed' | 'ended', then: EditingStep) =>
  ({at: 'signing-in', task, step, draft, why, then}) as const;

/** Filing a dossier, from the first field to the receipt. Late and doubled events change nothing. */
export const filing: Transition<FilingState, FilingEvent> = (state, event) => {
  if (event.type === 'load') return isSending(state) ? state : {at: 'loading'}; // also while loading: what is wanted changed
  if (event.type === 'left') return {at: 'loading'};
  switch (state.at) {
    case 'loading':
      return loaded(state, event);
    case 'failed':
    case 'sign-in-first':
    case 'choosing':
    case 'handoff':
    case 'submitted':
    case 'elsewhere':
      return state;
    case 'asking':
      return event.type === 'opened' ? loaded(state, event) : state;
    case 'editing':
      return edited(state, event);
    case 'signing-in':
      if (event.type === 'changed') return sameDraft(state, event.draft);
      if (event.type === 'taken-over') return elsewhere({...state, draft: event.draft});
      if (event.type === 'leave-sign-in' && state.why !== 'ended') return edit(state, state.step);
      if (event.type === 'signed-in')
        return state.key
          ? {at: 'submitting', task: state.task, step: state.step, draft: state.draft, key: state.key}
          : edit(state, state.then);
      return state;
    case 'asking-site':
      if (event.type === 'site-allowed') return {...state, at: 'submitting'};
      if (event.type === 'site-cancelled') return {...edit(state, state.step), cancelledBySite: true};
      return event.type === 'session-ended' ? gate(state, 'ended', state.step) : state;
    case 'submitting':
      return sent(state, event);
  }
};

const elsewhere = ({task, step, draft}: Filing): FilingState => ({
  at: 'elsewhere',
  task,
  step,
  draft,
  taken: true,
});

/** While an answer is awaited nothing may take the dossier's place. */
export const isSending = (state: FilingState): boolean =>
  state.at === 'asking-site' || state.at === 'submitting';

const sameDraft = <S extends Filing>(state: S, draft: Draft): S =>
  draft.id === state.draft.id ? {...state, draft} : state;

function loaded(state: FilingState, event: FilingEvent): FilingState {
  switch (event.type) {
    case 'unreachable':
      return {at: 'failed', failure: event.failure};
    case 'nothing-named':
      return {at: 'choosing'};
    case 'sign-in-first':
      return {at: 'sign-in-first'};
    case 'filed-elsewhere':
      return {at: 'handoff', procedure: event.procedure};
    case 'another-held':
      return {at: 'asking', held: event.held, wanted: event.wanted};
    case 'opened':
      return edit({task: event.task, step: event.step, draft: event.draft}, event.step);
    case 'held-elsewhere':
      return {at: 'elsewhere', task: event.task, step: event.step, draft: event.draft};
    case 'reopened-submitting':
      return {at: 'submitting', task: event.task, step: 'review', draft: event.draft, key: event.key};
    case 'found-submitted':
      return {at: 'submitted', task: 'file', dossier: event.dossier};
    default:
      return state;
  }
}

function edited(state: Editing, event: FilingEvent): FilingState {
  switch (event.type) {
    case 'changed':
      return sameDraft(state, event.draft);
    case 'checked':
      return {...state, problems: event.problems};
    case 'continue': {
      const onward = state.toReview ? 'review' : beside(state, 1);
      if (event.problems.length > 0) return {...state, problems: event.problems, failure: undefined};
      if (!onward) return state;
      // Until then everything is kept on the device; from here on the portal has to know whose it is.
      return event.signedIn || onward !== 'review' ? edit(state, onward) : gate(state, 'needed', onward);
    }
    case 'back': {
      const earlier = state.toReview ? 'review' : beside(state, -1);
      return earlier ? edit(state, earlier) : state;
    }
    case 'go': {
      const steps = stepsOf(state.task);
      if (!steps.includes(event.step) || steps.indexOf(event.step) > steps.indexOf(state.step)) return state;
      const fromReview = state.step === 'review' && event.step !== 'review';
      return {...edit(state, event.step), toReview: fromReview || undefined, field: event.field};
    }
    case 'taken-over':
      return elsewhere({...state, draft: event.draft});
    case 'ask-sign-in':
      return gate(state, 'asked', state.step);
    case 'session-ended':
      return gate(state, 'ended', state.step);
    case 'submit':
      if (state.step !== 'review') return state;
      return {at: 'asking-site', task: state.task, step: state.step, draft: state.draft, key: event.key};
    case 'found-submitted':
      return {at: 'submitted', task: state.task, dossier: event.dossier};
    default:
      return state;
  }
}

function sent(state: FilingState & {at: 'submitting'}, event: FilingEvent): FilingState {
  switch (event.type) {
    case 'changed':
      return sameDraft(state, event.draft);
    case 'accepted':
    case 'found-submitted':
      return {at: 'submitted', task: state.task, dossier: event.dossier};
    case 'unanswered':
      return {...state, failure: event.failure};
    case 'refused':
      return {
        ...edit(state, event.step ?? 'review'),
        problems: event.failure.problems,
        failure: event.failure,
      };
    case 'session-ended':
      return {...gate(state, 'ended', state.step), key: state.key};
    default:
      return state;
  }
}
