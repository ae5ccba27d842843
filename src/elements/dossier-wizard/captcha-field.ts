import {html, nothing, type TemplateResult} from 'lit';
import {button} from '../../ui/button.js';
import {textField} from '../../ui/input.js';
import {notice} from '../../ui/notice.js';
import type {WizardContext} from './wizard-context.js';

/** "Mã xác nhận": letters in a picture, or work that the device does for who can't see it. */
export function captchaField({t, filing, problems}: WizardContext): TemplateResult {
  const {submission} = filing;
  const {captcha} = submission;
  const another = () => void submission.newCaptcha();
  if (captcha.at === 'failed')
    return notice({kind: 'danger', body: t.captchaUnavailable, action: {label: t.retry, onClick: another}});
  if (captcha.at === 'worked') return notice({kind: 'success', body: t.captchaWorked, announce: true});
  const working = submission.workWanted;
  return html`<div part="captcha">
    <div class="row">
      ${
        'captcha' in captcha
          ? html`<img class="captcha-image" src=${captcha.captcha.image} alt=${t.captchaImage} />`
          : html`<div part="bone" class="captcha-image" aria-hidden="true"></div>`
      }
      ${button({label: t.captchaOther, kind: 'quiet', onClick: another})}
    </div>
    ${textField({
      id: 'captcha',
      label: t.captcha,
      hint: t.captchaHint,
      value: submission.answer,
      autocomplete: 'off',
      verbatim: true,
      required: true,
      error: problems.at('/captcha'),
      onInput: (answer) => {
        submission.answer = answer;
        filing.edits.mended('/captcha');
      },
    })}
    ${button({
      label: t.captchaWork,
      kind: 'quiet',
      busy: working,
      busyLabel: t.captchaWorking,
      onClick: () => void submission.work(),
    })}
    ${working ? html`<span class="sr" role="status">${t.captchaWorking}</span>` : nothing}
  </div>`;
}
