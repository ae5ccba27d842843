import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Component} from '../../contract/catalogue.js';
import {button} from '../../ui/button.js';
import {icon} from '../../ui/icon.js';
import type {WizardContext} from '../dossier-wizard/wizard-context.js';
import {papersPanel} from './papers-panel.js';
import {phonePanel} from './phone-panel.js';

const phoneIcon = icon(svg`<rect x="7" y="3" width="10" height="18" rx="2" /><path d="M11 17.5h2" />`);

/** A component's other ways than a file of this machine: the phone's camera, and papers that were sent before. */
export function otherWays(given: WizardContext, component: Component): TemplateResult | typeof nothing {
  const {t, filing} = given;
  const {capabilities} = filing.description ?? {};
  if (!capabilities?.handovers && !capabilities?.papers) return nothing;
  const {phone, papers} = filing.ways;
  const {code, name} = component;
  const isKnown = filing.account !== undefined;
  const byPhone = openAt(phone.state, code) && !(isKnown && phone.state.at === 'sign-in-first');
  const byPapers = openAt(papers.state, code);
  const startPhone = () => {
    if (byPhone) phone.end();
    else if (isKnown) void phone.start(component, filing.procedure?.name ?? '');
    else phone.signInFirst(component);
  };
  return html`<div class="row other-ways">
      ${
        capabilities.handovers
          ? html`<span class="by-phone"
              >${button({
                label: t.ways.phone,
                name: t.ways.phoneFor(name),
                kind: 'quiet',
                icon: phoneIcon,
                expanded: byPhone,
                onClick: startPhone,
              })}</span
            >`
          : nothing
      }
      ${
        capabilities.papers && isKnown
          ? html`<span class="by-papers"
              >${button({
                label: t.ways.papers,
                name: t.ways.papersFor(name),
                kind: 'quiet',
                expanded: byPapers,
                onClick: () => (byPapers ? papers.close() : void papers.open(code, name)),
              })}</span
            >`
          : nothing
      }
    </div>
    ${byPhone ? phonePanel(given, component) : nothing} ${byPapers ? papersPanel(given) : nothing}`;
}

const openAt = (state: {at: string; component?: string}, code: string): boolean =>
  state.at !== 'none' && state.component === code;
