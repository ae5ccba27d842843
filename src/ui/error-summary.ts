import {html, type TemplateResult} from 'lit';

export interface ErrorLine {
  /** The field's id, see {@link FieldFrame}. */
  id: string;
  /** The same sentence as beside the field. */
  text: string;
}

/** Stands above a form that has errors, each leading to its field. Show it, then call {@link focusErrorSummary}. */
export function errorSummary(title: string, lines: readonly ErrorLine[]): TemplateResult {
  return html`<div part="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
    <h3 id="error-summary-title">${title}</h3>
    <ul>
      ${lines.map(({id, text}) => html`<li><a href="#${id}" @click=${follow}>${text}</a></li>`)}
    </ul>
  </div>`;
}

/** Takes the person to the summary; `false` when none is shown. */
export function focusErrorSummary(root: ParentNode): boolean {
  const summary = root.querySelector<HTMLElement>('[part~="error-summary"]');
  summary?.scrollIntoView({block: 'nearest'});
  summary?.focus({preventScroll: true});
  return summary !== null;
}

/** Brings a field into view with its label and question, then focuses its control. */
export function focusField(root: Node, id: string): void {
  const control = (root.getRootNode() as Document | ShadowRoot).getElementById(id);
  // the browser alone would scroll to the control and leave the label above the edge
  control?.closest('[part~="field"]')?.scrollIntoView({block: 'nearest'});
  control?.focus({preventScroll: true});
}

function follow(event: Event): void {
  // a fragment would change the page's own address and can't reach into a shadow root
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  focusField(link, link.hash.slice(1));
}
