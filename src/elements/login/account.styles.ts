import {css} from 'lit';

/** Registering and signing in: one narrow column that a password manager and a thumb both know. */
export const accountStyles = css`
  dvc-login-view,
  dvc-register-view {
    display: block;
  }
  .account {
    max-width: 30em;
  }
  .dvc-box .account > * + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .dvc-box .account form > * + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .account .code input {
    max-width: 9em;
    font-size: 1.25em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.18em;
  }
  .account [part~='masked'] {
    -webkit-text-security: disc;
  }
  .account .aside {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .account .aside a {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-height: 44px;
  }
  .account [part~='primary'] {
    min-width: 10em;
  }
  .account .row > p {
    flex: 1 1 12em;
  }
  .dvc-box .account fieldset > * + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .account .consent {
    max-height: 11em;
    overflow: auto;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-2);
    font-size: 0.9375em;
    white-space: pre-line;
  }
  .segments {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding: 4px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_surface-2);
  }
  .segments label {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 44px;
    border-radius: var(--_radius);
    font-weight: 600;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_border);
    color: var(--_ink);
  }
  .segments label:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
`;
