import {css} from 'lit';

export const trackerStyles = css`
  dvc-dossier-tracker-view {
    display: block;
  }
  [part='facts'] {
    max-width: 44em;
  }
  [part='facts'] > div {
    display: grid;
    grid-template-columns: 2fr 3fr;
    gap: 4px calc(var(--_space) * 2);
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  @container (max-width: 26em) {
    [part='facts'] > div {
      grid-template-columns: none;
      gap: 0;
    }
  }
  [part='facts'] dt {
    color: var(--_muted);
  }
  [part='facts'] dd {
    min-width: 0;
    font-variant-numeric: tabular-nums;
  }
  [part='status'] {
    display: inline-block;
    padding: 1px 10px;
    border-radius: 1em;
    background: var(--_tint, var(--_info-tint));
    color: var(--_tone, var(--_ink));
    font-weight: 600;
  }
  [part='timeline'] {
    margin-block-start: var(--_space);
  }
  [part='timeline'] li {
    position: relative;
    padding: 0 0 calc(var(--_space) * 2) 26px;
  }
  [part='timeline'] li::before {
    position: absolute;
    inset: 0.45em auto auto 2px;
    width: 10px;
    height: 10px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  [part='timeline'] li:first-child::before {
    background: var(--_ink);
  }
  [part='timeline'] li:not(:last-child)::after {
    position: absolute;
    inset: calc(0.45em + 14px) auto -0.2em 8px;
    width: 2px;
    background: var(--_line);
    content: '';
  }
  [part='timeline'] time {
    display: block;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  dvc-dossier-tracker-view .words {
    white-space: pre-line;
  }
  [part='after'] {
    gap: 4px 12px;
  }
  [part='after-form'] {
    padding-block: calc(var(--_space) * 2);
    border-block: 1px solid var(--_line);
  }
  [part='complaints'] li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part='files'] li {
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  [part='mine'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line);
  }
  [part='mine'] li > div {
    flex: 1 1 16em;
  }
  [part='mine'] .row {
    gap: 4px 12px;
    margin-block-start: 4px;
  }
  [part='sign-in'],
  [part='tracker'] > section {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .dvc-box [part='back'] {
    margin-inline-start: -10px;
  }
  [part='found']:empty {
    display: none;
  }
`;
