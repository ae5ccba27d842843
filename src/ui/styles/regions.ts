import {css} from 'lit';

/** Notices, error summary, stepper, progress and skeleton. */
export const regions = css`
  [part~='notice'],
  [part~='error-summary'] {
    display: flex;
    gap: 12px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tint);
    --_tone: var(--_ink);
    --_tint: var(--_info-tint);
  }
  [part~='notice'] > svg {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }
  [part~='notice'] > div {
    flex: 1;
    min-width: 0;
  }
  [part~='notice-title'] {
    font-weight: 700;
  }
  [part~='notice'] [part~='actions'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .dvc-box [data-kind='success'] {
    --_tone: var(--_success);
    --_tint: var(--_success-tint);
  }
  .dvc-box [data-kind='warning'] {
    --_tone: var(--_warning);
    --_tint: var(--_warning-tint);
  }
  .dvc-box [data-kind='danger'],
  .dvc-box [part~='error-summary'] {
    --_tone: var(--_danger);
    --_tint: var(--_danger-tint);
  }
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
  [part~='notice'] ~ [part~='fallback'] {
    margin-block-start: calc(var(--_space) * 2);
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
  [part~='stepper'] button {
    min-height: 44px;
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
  [part~='bone'] {
    height: 1em;
    border-radius: 4px;
    background: var(--_line);
    animation: dvc-breathe 1.6s ease-in-out infinite alternate;
  }
  [part~='bone'][data-size='title'] {
    height: 1.6em;
    max-width: 70%;
  }
  [part~='bone'][data-size='short'] {
    max-width: 45%;
  }
  [part~='bone'][data-size='control'] {
    height: 48px;
    border-radius: var(--_radius);
  }
  [part~='bone'][data-size='card'] {
    height: 116px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  @keyframes dvc-breathe {
    to {
      opacity: 0.5;
    }
  }
`;
