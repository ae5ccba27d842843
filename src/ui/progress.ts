import {html, type TemplateResult} from 'lit';

export interface Progress {
  /** What is under way, such as the file's name. */
  label: string;
  /** A fuller accessible name, where the label alone does not tell which. */
  name?: string | undefined;
  value: number;
  max: number;
  /** The value in words: "2,1 MB trên 4 MB". */
  text: string;
}

export const progress = ({label, name, value, max, text}: Progress): TemplateResult =>
  html`<div part="progress">
    <progress aria-label=${name ?? label} aria-valuetext=${text} .max=${max} .value=${value}></progress>
    <div part="progress-text"><span>${label}</span><span>${text}</span></div>
  </div>`;
