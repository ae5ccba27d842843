import {html, nothing, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import type {Capture} from '../../contract/handovers.js';
import {portalSentence} from '../../i18n/problem-words.js';
import {button} from '../../ui/button.js';
import {formatSize} from '../../ui/format-size.js';
import {timeOf} from '../../ui/moment.js';
import type {WizardContext} from '../dossier-wizard/wizard-context.js';
import {qrPicture} from '../payment/qr.js';
import {focusWay} from './focus-way.js';

/** What stands under a component while a phone photographs it: the code, then who took it and what came. */
export function phonePanel(given: WizardContext, component: Component): TemplateResult {
  const {t, filing} = given;
  const {phone} = filing.ways;
  const {state} = phone;
  const again = button({
    label: t.ways.again,
    onClick: () => void phone.start(component, filing.procedure?.name ?? ''),
  });
  const end = (event: Event) => {
    focusWay(event, 'phone');
    phone.end();
  };
  const close = (label: string) => button({label, kind: 'quiet', onClick: end});
  const panel = (body: TemplateResult | typeof nothing, actions: TemplateResult) =>
    html`<div part="other-way">
      ${body}
      <div class="row">${actions}</div>
    </div>`;

  if (state.at === 'sign-in-first')
    return panel(
      html`<p role="status">${t.ways.phoneSignIn}</p>`,
      html`${button({label: t.ways.signIn, onClick: () => void filing.send({type: 'ask-sign-in'})})}
      ${close(t.ways.hide)}`,
    );
  if (state.at === 'making') return panel(html`<p role="status">${t.ways.making}</p>`, close(t.ways.close));
  if (state.at === 'failed')
    return panel(
      html`<p part="error" role="alert">${portalSentence(t.portal, state.failure.code)}</p>`,
      html`${again}${close(t.ways.hide)}`,
    );
  if (state.at !== 'open') return html``;
  const {capture, code} = state;
  switch (capture.state) {
    case 'waiting':
      return panel(
        html`<div class="code">
          ${qrPicture(code.qr, t.ways.qr(component.name))}
          <div>
            <p role="status">${t.ways.scan}</p>
            <p class="muted">${t.ways.scanOnlyThis} ${t.ways.until(timeOf(capture.endsAt))}</p>
          </div>
        </div>`,
        close(t.ways.close),
      );
    case 'connected':
      return panel(
        html`<div role="status">
            <p><strong>${t.ways.connected(capture.device ?? '')}</strong></p>
            <p>${t.ways.match} <strong class="match">${capture.match ?? ''}</strong></p>
          </div>
          ${arriving(given, capture)}
          <p class="muted">${t.ways.sendsUntil(timeOf(capture.endsAt))}</p>`,
        close(t.ways.notMine),
      );
    case 'done':
      return panel(
        html`<p role="status">${t.ways.done(arrived(capture))}</p>
          ${arriving(given, capture)}`,
        html`${again}${close(t.ways.hide)}`,
      );
    case 'ended':
      return panel(html`<p role="status">${t.ways.ended}</p>`, html`${again}${close(t.ways.hide)}`);
  }
}

const arrived = ({uploads}: Capture): number => uploads.filter(({state}) => state === 'stored').length;

function arriving({t, lang}: WizardContext, capture: Capture): TemplateResult {
  const count = arrived(capture);
  return html`${capture.uploads
    .filter(({state}) => state === 'receiving')
    .map(
      ({name, received, size}) =>
        html`<p class="muted">
          ${t.ways.arriving(name, formatSize(received, lang), formatSize(size, lang))}
        </p>`,
    )}
  ${count > 0 && capture.state === 'connected' ? html`<p role="status">${t.ways.arrived(count)}</p>` : nothing}`;
}
