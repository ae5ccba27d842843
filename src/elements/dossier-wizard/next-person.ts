import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import {unfinished} from './component-files.js';
import type {WizardContext} from './wizard-context.js';

/** "Giúp người tiếp theo": what will be gone, and what stays, before it is done. */
export function leavePanel({t, filing}: WizardContext): TemplateResult {
  const {account, keeper, session} = filing;
  const waiting = unfinished(keeper.draft?.files ?? []).length;
  return html`<h3 tabindex="-1">${t.nextPersonTitle}</h3>
    <p>${t.nextPersonText}</p>
    ${account ? html`<p>${t.nextPersonKept}</p>` : notice({kind: 'warning', body: t.nextPersonLost})}
    ${account && waiting > 0 ? notice({kind: 'warning', body: t.nextPersonFiles(waiting)}) : nothing}
    <div part="actions" class="row">
      ${button({label: t.nextPersonGo, kind: 'primary', onClick: () => void session.leave()})}
      ${button({label: t.nextPersonStay, onClick: () => session.askToLeave(false)})}
    </div>`;
}

/** Said until the next person has typed something. */
export const clearedNotice = ({t, filing}: WizardContext): TemplateResult | typeof nothing =>
  filing.session.cleared && !filing.keeper.saved
    ? notice({kind: 'success', body: t.nextPersonDone, announce: true})
    : nothing;

/** Somebody without an account left this draft and went away: whoever is there now says whether it is theirs. */
export const coverPanel = ({t, filing}: WizardContext): TemplateResult =>
  html`<h3 tabindex="-1">${t.covered}</h3>
    <p>${t.coveredWhy}</p>
    <div part="actions" class="row">
      ${button({label: t.coveredMine, kind: 'primary', onClick: () => filing.cover.lift()})}
      ${button({label: t.coveredNotMine, onClick: () => void filing.session.leave()})}
    </div>`;
