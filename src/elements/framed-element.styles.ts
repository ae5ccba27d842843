import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
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
  :host([mode='button']) {
    display: inline-block;
  }
  :host([hidden]) {
    display: none;
  }
  .dvc-box:has(> .folded) {
    container-type: normal;
    padding: 0;
    border: 0;
    background: none;
  }
  dialog {
    overflow: hidden;
    width: min(100vw - 48px, 760px);
    max-width: none;
    height: fit-content;
    max-height: min(100dvh - 48px, 960px);
    margin-block: max(24px, (100dvh - 960px) / 3) auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 16px 48px rgb(0 0 0 / 0.24);
  }
  dialog[data-room='tall'] {
    height: 960px;
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    animation: dvc-sheet 0.18s ease-out;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  @keyframes dvc-sheet {
    from {
      opacity: 0;
      translate: 0 24px;
    }
  }
  [part='dialog-head'] {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: calc(var(--_space) * 0.75) var(--_space) calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  [part='dialog-title'] {
    line-height: 1.4;
  }
  [part='dialog-head'] [part~='button'] {
    flex: none;
  }
  [part='dialog-body'] {
    flex: auto;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
  }
  [part='dialog-body'] .frame {
    margin: 0;
  }
  [part='dialog-body'] > :not(.frame, .waiting) {
    display: block;
    padding: calc(var(--_space) * 2);
  }
  [part='dialog-body'] .waiting[data-room='tall'] {
    min-height: 0;
  }
  @media (max-width: 45em) {
    dialog,
    dialog[data-room] {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
    [part='dialog-head'] {
      padding-block-start: max(var(--_space) * 0.75, env(safe-area-inset-top));
      padding-inline-end: max(var(--_space), env(safe-area-inset-right));
      padding-inline-start: max(var(--_space) * 2, env(safe-area-inset-left));
    }
    [part='dialog-body'] {
      padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
`;
