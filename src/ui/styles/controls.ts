import {css} from 'lit';

/** What people type into and press. Selectors are the parts that a site may style too. */
export const controls = css`
  [part~='field'] {
    max-width: 38em;
  }
  [part~='field'] + [part~='field'] {
    margin-block-start: calc(var(--_space) * 3);
  }
  [part~='label'] {
    font-weight: 600;
  }
  [part~='mark'] {
    color: var(--_muted);
  }
  [part~='hint'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='error'] {
    display: flex;
    gap: 0.4em;
    margin-block-start: 2px;
    color: var(--_danger);
    font-weight: 600;
  }
  [part~='error'] svg {
    margin-block-start: 0.2em;
  }
  [part~='field'][data-invalid] {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_danger);
  }
  [part~='input'] {
    display: block;
    width: 100%;
    min-height: 48px;
    margin: 4px 0 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
  }
  [part~='input']:hover {
    border-color: var(--_text);
  }
  [part~='input']:focus {
    border-color: var(--_ink);
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  [part~='input'][aria-invalid='true'] {
    border: 2px solid var(--_danger);
    padding: 7px 11px;
  }
  [part~='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part~='input']:disabled,
  [part~='input'][readonly] {
    background: var(--_surface-2);
  }
  textarea[part~='input'] {
    min-height: 7.5em;
    resize: vertical;
  }
  select[part~='input'] {
    appearance: none;
    padding-inline-end: 44px;
    text-overflow: ellipsis;
  }
  [part~='select'] {
    position: relative;
  }
  [part~='select'] svg {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    pointer-events: none;
  }
  [part~='affix'] {
    display: flex;
    align-items: end;
    gap: var(--_space);
  }
  [part~='affix'] > [part~='input'] {
    flex: 1;
    min-width: 0;
  }
  [part~='choice'] {
    position: relative;
    display: flex;
    gap: 12px;
    align-items: start;
    min-height: 44px;
    padding: 9px 0;
  }
  [part~='choice'] input {
    position: relative;
    z-index: 1;
    flex: none;
    width: 26px;
    height: 26px;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part~='choice'] label {
    flex: 1;
  }
  [part~='choice'] label::before {
    position: absolute;
    inset: 0;
    content: '';
  }
  [part~='choice'] label a {
    position: relative;
  }
  [part~='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 48px;
    padding: 10px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    letter-spacing: inherit;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  [part~='button']:hover {
    border-color: var(--_text);
    background: var(--_surface-2);
  }
  .dvc-box [part~='primary'],
  .dvc-box [part~='primary']:hover {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_accent-text);
    text-decoration: none;
  }
  .dvc-box [part~='primary']:hover {
    background: var(--_accent-hover);
  }
  [part~='quiet'] {
    min-height: 44px;
    padding: 8px 10px;
    border-color: transparent;
    background: none;
    color: var(--_ink);
  }
  [part~='button'][aria-disabled='true'] {
    cursor: progress;
  }
  [part~='spinner'] {
    width: 1.1em;
    height: 1.1em;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: dvc-spin 0.9s linear infinite;
  }
  @keyframes dvc-spin {
    to {
      rotate: 1turn;
    }
  }
  @container (max-width: 30em) {
    [part~='actions'] > [part~='button'] {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .dvc-box [part~='button'] {
      border: 1px solid ButtonText;
    }
  }
`;
