import {html, type TemplateResult} from 'lit';
import type {ProcedureSearchWords} from '../../i18n/vi/procedure-search.js';
import {searchIcon} from '../../ui/icon.js';

export interface SearchBox {
  query: string;
  onInput: (query: string) => void;
  /** Down arrow or Enter: on to the results. */
  onLeave: () => void;
}

export function searchBox({query, onInput, onLeave}: SearchBox, t: ProcedureSearchWords): TemplateResult {
  const press = (event: KeyboardEvent) => {
    // Enter while a Telex or VNI keyboard composes a letter ends the letter, not the typing
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    onLeave();
  };
  return html`<div part="search" role="search">
    <h2 part="title"><label for="query">${t.title}</label></h2>
    <p part="hint" id="query-hint">${t.hint}</p>
    <div part="search-box">
      ${searchIcon}
      <input
        part="input"
        id="query"
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="query-hint"
        .value=${query}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
        @keydown=${press}
      />
    </div>
  </div>`;
}
