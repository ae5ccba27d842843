import {css} from 'lit';

/** What people press. */
export const buttons = css`
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
