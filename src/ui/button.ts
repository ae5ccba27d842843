import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface Button {
  label: string;
  /** `primary`: the one thing to do next. `quiet`: looks like a link. */
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** `submit` sends the form around it; then `onClick` is not needed. */
  type?: 'button' | 'submit' | undefined;
  onClick?: ((event: Event) => void) | undefined;
  icon?: TemplateResult | undefined;
  /** Working: it keeps the focus, does nothing when pressed, and says so in `busyLabel`. */
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
  /** A fuller name where the visible words alone do not tell which thing: it begins with them. */
  name?: string | undefined;
  id?: string | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
}

export function button(given: Button): TemplateResult {
  const {label, kind = 'secondary', busy = false, onClick} = given;
  const press = (event: Event) => {
    // a busy submit button must not send its form either
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return html`<button
    part="button ${kind}"
    id=${ifDefined(given.id)}
    type=${given.type ?? 'button'}
    aria-disabled=${ifDefined(busy ? 'true' : undefined)}
    aria-expanded=${ifDefined(given.expanded === undefined ? undefined : given.expanded ? 'true' : 'false')}
    aria-controls=${ifDefined(given.controls)}
    @click=${press}
  >
    ${busy ? html`<span part="spinner"></span>` : (given.icon ?? nothing)}
    <span>${busy ? (given.busyLabel ?? label) : wordsOf(given)}</span>
  </button>`;
}

/** The rest of a fuller name is there for screen readers only, as text, so that translators reach it too. */
const wordsOf = ({label, name}: Button): string | TemplateResult =>
  name?.startsWith(label) ? html`${label}<span class="sr">${name.slice(label.length)}</span>` : label;

export interface LinkButton {
  label: string;
  href: string;
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  /** Opens in a new tab, without a hand on this one. */
  newTab?: boolean | undefined;
  icon?: TemplateResult | undefined;
  onClick?: ((event: Event) => void) | undefined;
}

/** Looks like a button, goes somewhere. */
export const linkButton = ({
  label,
  href,
  kind = 'secondary',
  newTab,
  icon,
  onClick,
}: LinkButton): TemplateResult =>
  html`<a
    part="button ${kind}"
    href=${href}
    target=${ifDefined(newTab ? '_blank' : undefined)}
    rel=${ifDefined(newTab ? 'noopener' : undefined)}
    @click=${(event: Event) => onClick?.(event)}
    ><span>${label}</span>${icon ?? nothing}</a
  >`;
