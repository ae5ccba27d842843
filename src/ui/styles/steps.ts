import {css} from 'lit';

/** Error summary, stepper and progress. */
export const steps = css`
  [part~='error-summary'] {
    display: block;
    border: 2px solid var(--_danger);
  }
  [part~='error-summary'] li {
    display: block;
    padding-block: 6px;
  }
  .dvc-box [part~='error-summary'] a {
    display: inline-block;
    min-height: 32px;
    color: var(--_danger);
    font-weight: 600;
  }
  [part~='stepper'] ol {
    display: flex;
    gap: 6px;
    margin-block-start: var(--_space);
  }
  [part~='stepper'] li {
    flex: 1;
    min-width: 0;
    padding-block-start: 8px;
    border-block-start: 4px solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  [part~='stepper'] li[data-done],
  [part~='stepper'] li[aria-current] {
    border-color: var(--_ink);
  }
  [part~='stepper'] li[aria-current] {
    color: var(--_text);
    font-weight: 700;
  }
  [part~='stepper'] li > :is(button, span) {
    display: flex;
    align-items: center;
    min-height: 44px;
  }
  [part~='stepper'] button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  [part~='step-of'] {
    font-weight: 700;
  }
  @container (max-width: 40em) {
    [part~='stepper'] ol {
      height: 4px;
      overflow: hidden;
    }
    [part~='stepper'] li > * {
      visibility: hidden;
    }
  }
  @container (min-width: 40em) {
    [part~='step-of'] {
      color: var(--_muted);
      font-size: 0.9375em;
      font-weight: 400;
    }
  }
  [part~='progress'] progress {
    display: block;
    width: 100%;
    height: 10px;
    margin-block: 4px;
    overflow: hidden;
    border: 0;
    border-radius: 5px;
    appearance: none;
    background: var(--_line);
    color: var(--_ink);
  }
  [part~='progress'] progress::-webkit-progress-bar {
    background: var(--_line);
  }
  [part~='progress'] progress::-webkit-progress-value {
    background: var(--_ink);
    transition: inline-size 0.2s;
  }
  [part~='progress'] progress::-moz-progress-bar {
    background: var(--_ink);
  }
  [part~='progress-text'] {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    color: var(--_muted);
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
`;
