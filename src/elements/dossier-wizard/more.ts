import {html, nothing, type TemplateResult} from 'lit';
import type {FilingTask} from '../../flows/filing.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {button} from '../../ui/button.js';
import {notice} from '../../ui/notice.js';
import type {WizardContext} from './wizard-context.js';

/** Ways to go on with this draft elsewhere, or with another one. Only an account has them. */
export function more({t, filing}: WizardContext, task: FilingTask): TemplateResult | typeof nothing {
  if (!filing.account || task !== 'file') return nothing;
  const {continuation} = filing;
  const {link} = continuation;
  return html`<section part="more">
    <h4>${t.moreTitle}</h4>
    ${link.at === 'sent' ? notice({kind: 'success', body: link.to ? t.linkSent(link.to) : t.linkNoMail, announce: true}) : nothing}
    ${link.at === 'failed' ? notice({kind: 'danger', body: portalSentence(t.portal, link.failure.code)}) : nothing}
    <div class="row">
      ${
        link.at === 'sent'
          ? nothing
          : button({
              label: t.sendLink,
              kind: 'quiet',
              busy: link.at === 'sending',
              busyLabel: t.sendingLink,
              onClick: () => void continuation.send(),
            })
      }
      ${button({label: t.otherDrafts, kind: 'quiet', onClick: () => void filing.another('')})}
    </div>
  </section>`;
}
