import {css} from 'lit';

/** A phone's page: large letters and large buttons, one hand. */
export const handoverStyles = css`
  dvc-handover-view {
    display: block;
  }
  .dvc-box .handover > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .dvc-box .handover h3 {
    font-size: 1em;
    font-weight: 400;
  }
  .dvc-box .handover h4 {
    font-size: 1.25em;
  }
  .handover .match {
    font-size: 1.75em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.1em;
  }
  .handover [part='files'] {
    display: grid;
    gap: calc(var(--_space) * 1);
  }
  .handover [part='file'] {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .handover .file-line {
    display: flex;
    gap: 8px;
    font-weight: 600;
  }
  .handover .file-line svg {
    margin-block-start: 0.15em;
  }
  .handover .file-name {
    overflow-wrap: anywhere;
  }
  .handover [part='file'][data-state='stored'] .file-line svg {
    color: var(--_success);
  }
  .handover [part='file'][data-state='refused'] .file-line svg {
    color: var(--_danger);
  }
  .handover .picker {
    position: relative;
  }
  .handover .picker:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  @media (max-width: 40em) {
    .handover .picker,
    .handover > [part~='button'] {
      width: 100%;
    }
  }
`;
