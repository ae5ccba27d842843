import {html, nothing, type TemplateResult} from 'lit';
import {wordsIn} from '../../contract/marks.js';
import {
  stepsOf,
  type Editing,
  type EditingStep,
  type FilingState,
  type FilingTask,
} from '../../flows/filing.js';
import type {DossierWizardWords} from '../../i18n/vi/dossier-wizard.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {button, linkButton} from '../../ui/button.js';
import {errorSummary} from '../../ui/error-summary.js';
import {outIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import {stepper} from '../../ui/stepper.js';
import {more} from './more.js';
import {officersWords} from './receipt.js';
import type {Gone} from './renewal.js';
import {stepApplicant} from './step-applicant.js';
import {stepComponents} from './step-components.js';
import {stepDelivery} from './step-delivery.js';
import {stepAsked} from './supplement.js';
import {stepReview} from './step-review.js';
import type {WizardContext} from './wizard-context.js';

/** A dossier that is being filled in or sent here. */
export type InSteps = Exclude<Extract<FilingState, {step: unknown}>, {at: 'elsewhere'}>;

const stepName = (t: DossierWizardWords, task: FilingTask, step: EditingStep): string =>
  task === 'asked' && step === 'applicant' ? t.askedStep : t.steps[step];

/** Where the person is; a step that is done can be gone back to. */
export function stepsOverview({t, filing}: WizardContext, state: InSteps): TemplateResult {
  const steps = stepsOf(state.task);
  const at = steps.indexOf(state.step) + 1;
  return stepper({
    steps: steps.map((id) => ({id, label: stepName(t, state.task, id)})),
    current: state.step,
    label: t.stepper,
    summary: t.stepOf(at, steps.length),
    onGo:
      state.at === 'editing'
        ? (id) => {
            const step = steps.find((one) => one === id);
            if (step) filing.send({type: 'go', step});
          }
        : undefined,
  });
}

/** One step: heading, what is wrong, its fields, and the way on and back. */
export function stepForm(given: WizardContext, state: Editing, fileAtPortal: string): TemplateResult {
  const {t, filing, problems} = given;
  const {step, task, draft, failure} = state;
  const review = step === 'review';
  const send = (event: Event) => {
    event.preventDefault();
    if (review) void filing.submit();
    else filing.next();
  };
  const body = {
    applicant: () => (task === 'asked' ? stepAsked(given, draft) : stepApplicant(given, draft)),
    components: () => stepComponents(given, draft),
    delivery: () => stepDelivery(given, draft),
    review: () => stepReview(given, state),
  }[step];
  return html`<h3 tabindex="-1">
      ${task !== 'file' && review ? t.supplementTitle : stepName(t, task, step)}
    </h3>
    ${problems.lines.length > 0 ? errorSummary(t.errorsTitle(problems.lines.length), problems.lines) : nothing}
    ${
      failure && problems.lines.length === 0
        ? notice({kind: 'danger', body: portalSentence(t.portal, failure.code)})
        : nothing
    }
    ${state.cancelledBySite ? cancelled(given, fileAtPortal) : nothing}
    ${filing.gone ? newerForm(given, filing.gone) : nothing} ${task === 'file' ? nothing : asked(given)}
    <form novalidate part="step" autocomplete="off" @submit=${send}>
      ${body()}
      <div part="actions" class="row">
        ${button({
          kind: 'primary',
          type: 'submit',
          label: review ? (task === 'file' ? t.submit : t.sendSupplement) : t.next,
          busy: review && filing.waiting,
          busyLabel: t.waitingUploads,
        })}
        ${
          step === 'applicant' && !state.toReview
            ? nothing
            : button({label: t.back, onClick: () => void filing.send({type: 'back'})})
        }
      </div>
    </form>
    ${more(given, task, fileAtPortal)}`;
}

/** The draft was begun with an older form: what was kept, and by name what has no place any more. */
const newerForm = ({t, lang}: WizardContext, gone: readonly Gone[]): TemplateResult =>
  notice({
    kind: 'warning',
    body:
      gone.length === 0
        ? t.formNewer
        : html`<p>${t.formNewer}</p>
            <p>${t.formGone}</p>
            <ul part="list">
              ${gone.map(
                ({label, text}) =>
                  html`<li>
                    ${label ? t.formGoneAgain(wordsIn(label, lang), text) : t.formGoneText(text)}
                  </li>`,
              )}
            </ul>`,
  });

const cancelled = ({t}: WizardContext, href: string): TemplateResult =>
  notice({
    kind: 'warning',
    body: t.cancelledBySite,
    announce: true,
    action: linkButton({label: t.fileAtPortal, href, newTab: true, icon: outIcon}),
  });

/** The officer's own words, in sight on every step of a supplement. */
const asked = ({t, filing}: WizardContext): TemplateResult => {
  const words = filing.dossier && (filing.dossier.asked?.words ?? officersWords(filing.dossier));
  return notice({
    kind: 'warning',
    title: t.supplementAsked,
    body: html`${words ? html`<blockquote>${words}</blockquote>` : nothing}
      <p>${t.supplementText}</p>`,
  });
};

/** The answer is on its way. Nothing can be pressed twice. */
export function sending(
  {t, filing}: WizardContext,
  state: FilingState & {at: 'asking-site' | 'submitting'},
): TemplateResult {
  const failure = state.at === 'submitting' ? state.failure : undefined;
  return html`<h3 tabindex="-1">${state.task === 'file' ? t.steps.review : t.supplementTitle}</h3>
    <p role="status">${t.submittingText}</p>
    ${button({
      kind: 'primary',
      label: state.task === 'file' ? t.submit : t.sendSupplement,
      busy: true,
      busyLabel: state.task === 'file' ? t.submitting : t.sendingSupplement,
    })}
    ${
      failure
        ? notice({
            kind: 'warning',
            title: portalSentence(t.portal, failure.code),
            body: t.noAnswer,
            announce: true,
            action: {label: t.retry, onClick: () => filing.retryNow()},
          })
        : nothing
    }`;
}

export const procedureHead = ({t, filing}: WizardContext): TemplateResult =>
  html`<div part="procedure">
    <h2 tabindex="-1">${filing.procedure?.name ?? t.title}</h2>
    ${
      filing.procedure
        ? html`<p class="muted">
            ${[t.procedureCode(filing.procedure.code), filing.description?.demo ? t.demo : ''].filter(Boolean).join(' · ')}
          </p>`
        : nothing
    }
  </div>`;
