import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    position: relative;
    margin: calc(var(--_space) * -2);
  }
  .frame iframe {
    display: block;
    width: 100%;
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    /* another scheme than the document's inside would put an opaque ground under it */
    color-scheme: light;
  }
  .frame:not([data-state='ready']) iframe {
    position: absolute;
    inset: 0 0 auto;
    height: 100%;
    visibility: hidden;
  }
  .waiting {
    padding: calc(var(--_space) * 2);
  }
  .waiting[data-room='tall'] {
    min-height: 100svh;
  }
  .waiting[data-room='medium'] {
    min-height: 540px;
  }
  .waiting[data-room='short'] {
    min-height: 360px;
  }
  .dvc-box:has(> .folded) {
    padding: 0;
    border: 0;
    background: none;
  }
  dialog {
    width: min(100vw - 16px, 720px);
    max-width: none;
    max-height: min(100dvh - 16px, 960px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  [part='dialog-head'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: var(--_space) var(--_space) var(--_space) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  [part='dialog-body'] {
    overflow: auto;
    overscroll-behavior: contain;
  }
  [part='dialog-body'] .frame {
    margin: 0;
  }
`;
