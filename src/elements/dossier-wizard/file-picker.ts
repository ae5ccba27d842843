import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface FilePicker {
  id: string;
  /** Seen on the button. */
  label: string;
  /** Id of the words that say for what: the name, as of any file input; the label is only the look of its button. */
  labelledBy?: string | undefined;
  /** Instead of it: the whole accessible name, beginning with the label. */
  name?: string | undefined;
  describedBy?: string | undefined;
  /** MIME types that are taken. */
  types?: readonly string[] | undefined;
  multiple?: boolean;
  /** A phone opens its camera instead of its files. */
  camera?: boolean;
  kind: 'primary' | 'secondary' | 'quiet';
  /** Before the picker opens: cheap phones end the page while their camera is in front. */
  onOpen: () => void;
  onChoose: (files: readonly File[]) => void;
}

/** A file input in the look of a button. The input itself keeps focus, keys and name. */
export function filePicker(given: FilePicker): TemplateResult {
  const {
    id,
    label,
    labelledBy,
    name,
    types,
    multiple = false,
    camera = false,
    kind,
    onOpen,
    onChoose,
  } = given;
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // the same file may be chosen again after it was refused or removed
    input.value = '';
    if (files.length > 0) onChoose(files);
  };
  return html`<label part="button ${kind}" class="picker">
    <input
      class="sr"
      type="file"
      id=${id}
      ?multiple=${multiple}
      capture=${ifDefined(camera ? 'environment' : undefined)}
      accept=${ifDefined(types && types.join(','))}
      aria-label=${ifDefined(name)}
      aria-labelledby=${ifDefined(labelledBy)}
      aria-describedby=${ifDefined(given.describedBy)}
      @click=${onOpen}
      @change=${chosen}
    />
    <span aria-hidden="true">${label}</span>
  </label>`;
}
