import {html, nothing, type TemplateResult} from 'lit';
import type {FilingTask} from '../../flows/filing.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {button, linkButton} from '../../ui/button.js';
import {outIcon} from '../../ui/icon.js';
import {notice} from '../../ui/notice.js';
import type {WizardContext} from './wizard-context.js';

/**
 * Ways to go on with this draft elsewhere, or with another one. But for the portal's own page only an account has them.
 * @param portalPage - Empty: this is it.
 */
export function more(
  {t, filing}: WizardContext,
  task: FilingTask,
  portalPage: string,
): TemplateResult | typeof nothing {
  if (task !== 'file' || (!filing.account && !portalPage)) return nothing;
  const {continuation} = filing;
  const {link} = continuation;
  return html`<section part="more">
    <h4>${t.moreTitle}</h4>
    ${link.at === 'sent' ? notice({kind: 'success', body: link.to ? t.linkSent(link.to) : t.linkNoMail, announce: true}) : nothing}
    ${link.at === 'failed' ? notice({kind: 'danger', body: portalSentence(t.portal, link.failure.code)}) : nothing}
    <div class="row">
      ${
        link.at === 'sent' || !filing.account
          ? nothing
          : button({
              label: t.sendLink,
              kind: 'quiet',
              busy: link.at === 'sending',
              busyLabel: t.sendingLink,
              onClick: () => void continuation.send(),
            })
      }
      ${filing.account ? button({label: t.otherDrafts, kind: 'quiet', onClick: () => void filing.another('')}) : nothing}
      ${portalPage ? linkButton({label: t.openAtPortal, href: portalPage, kind: 'quiet', newTab: true, icon: outIcon}) : nothing}
    </div>
  </section>`;
}
