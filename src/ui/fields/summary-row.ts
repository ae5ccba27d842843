import {html, type TemplateResult} from 'lit';
import {button} from '../button.js';

export interface SummaryRow {
  label: string;
  value: string | TemplateResult;
  /** "Sửa", and its fuller name "Sửa: Họ và tên". */
  edit?: {label: string; name: string; onClick: () => void} | undefined;
}

/** One line of a summary inside a `dl`: what, which, and a way to correct it. */
export const summaryRow = ({label, value, edit}: SummaryRow): TemplateResult =>
  html`<div part="summary-row">
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${edit ? html`<dd>${button({...edit, kind: 'quiet'})}</dd>` : ''}
  </div>`;
