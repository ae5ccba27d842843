import {html, nothing, type TemplateResult} from 'lit';
import type {ProcedureSearchWords} from '../../i18n/vi/procedure-search.js';
import {button} from '../../ui/button.js';
import {downIcon} from '../../ui/icon.js';
import {select} from '../../ui/select.js';
import type {FilterName, Filters, PortalNames} from './portal-names.js';

export interface FilterPanel {
  filters: Filters;
  /** Undefined while the portal's description is on its way: the selects stand there already, empty. */
  names: PortalNames | undefined;
  open: boolean;
  onToggle: () => void;
  onChange: (filter: FilterName, value: string) => void;
  onClear: () => void;
}

const order: readonly FilterName[] = ['agency', 'level', 'field', 'service'];

/** Four selects; on a narrow box they fold under one button that tells how many are in use. */
export function filterPanel(panel: FilterPanel, t: ProcedureSearchWords): TemplateResult {
  const {filters, names, open, onToggle, onChange, onClear} = panel;
  const active = order.filter((name) => filters[name] !== '').length;
  const valueOf = (name: FilterName) =>
    name === 'agency' && names ? names.agencyId(filters.agency) : filters[name];
  return html`<div part="filter-toggle">
      ${button({
        label: t.filters(active),
        icon: downIcon,
        expanded: open,
        controls: 'filters',
        onClick: onToggle,
      })}
    </div>
    <div part="filters" id="filters" role="group" aria-label=${t.filtersLabel} ?data-open=${open}>
      ${order.map((name) =>
        select({
          id: name,
          label: t[name],
          empty: t.all,
          options: names?.options(name) ?? [],
          value: valueOf(name),
          onChange: (value) => onChange(name, value),
        }),
      )}
      ${active > 0 ? button({label: t.clearFilters, kind: 'quiet', onClick: onClear}) : nothing}
    </div>`;
}
