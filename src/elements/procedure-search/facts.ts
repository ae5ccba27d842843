import {html, nothing, type TemplateResult} from 'lit';
import type {Procedure} from '../../contract/catalogue.js';
import type {ProcedureDetailsWords} from '../../i18n/vi/procedure-details.js';
import type {Language} from '../../i18n/words.js';
import {formatDong} from '../../vietnam/money.js';
import {certaintyTag} from './certainty.js';
import {leadingAgency, type PortalNames} from './portal-names.js';

export interface Facts {
  procedure: Procedure;
  names: PortalNames;
  /** Id of the agency filtered for. */
  agency: string;
  lang: Language;
}

/** The office, days, money, level of service and result, each with how sure it is. */
export function facts({procedure, names, agency, lang}: Facts, t: ProcedureDetailsWords): TemplateResult {
  const {certainty, service, result, deliveryMethods, code} = procedure;
  const leading = leadingAgency(procedure, agency);
  const row = (label: string, value: unknown, key: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}${certaintyTag(certainty, key, t)}</dd>
    </div>`;
  return html`<dl part="facts" aria-label=${t.overview}>
    ${leading ? row(t.agency, t.places(names.agency(leading.id), leading.others), 'agencies') : nothing}
    ${row(t.duration, duration(procedure, t), 'duration')} ${row(t.fee, fees(procedure, lang, t), 'fees')}
    ${row(t.service, names.service(service), 'service')} ${result ? row(t.result, result, 'result') : nothing}
    ${
      deliveryMethods.length > 0
        ? row(
            t.delivery,
            deliveryMethods.map((method) => t.deliveryMethods[method]).join(' · '),
            'deliveryMethods',
          )
        : nothing
    }
    ${row(t.code, code, 'code')}
  </dl>`;
}

function duration({duration}: Procedure, t: ProcedureDetailsWords): unknown {
  if (!duration) return t.noDuration;
  const {value, unit, note, onlineValue} = duration;
  return html`${t.inTime(value, unit)}${
    onlineValue !== undefined && onlineValue !== value
      ? html`; <strong>${t.online(t.inTime(onlineValue, unit))}</strong>`
      : nothing
  }${note ? html`<span part="note">${note}</span>` : nothing}`;
}

function fees({fees, free}: Procedure, lang: Language, t: ProcedureDetailsWords): unknown {
  if (fees.length === 0) return free === undefined ? t.feeNotSaid : t.feeFree;
  return html`<ul part="fees">
    ${fees.map(
      ({kind, amount, onlineAmount, unit, appliesTo, basis}) =>
        html`<li>
          ${t.feeKind(kind)}: <strong>${t.perUnit(formatDong(amount, lang), unit)}</strong>${
            onlineAmount !== undefined && onlineAmount !== amount
              ? html`; <strong>${t.online(formatDong(onlineAmount, lang))}</strong>`
              : nothing
          }
          ${appliesTo ? html`<span part="note">${appliesTo}</span>` : nothing}
          ${basis ? html`<span part="note">${t.feeBasis(basis)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}
