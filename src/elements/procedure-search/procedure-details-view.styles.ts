import {css} from 'lit';

export const styles = css`
  dvc-procedure-details-view {
    display: block;
  }
  [part~='details-summary'] {
    color: var(--_muted);
    font-size: 1.0625em;
  }
  [part~='facts'] {
    padding: var(--_space) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  [part~='facts'] > div {
    padding-block: calc(var(--_space) * 1.25);
  }
  [part~='facts'] > div + div {
    border-block-start: 1px solid var(--_line);
  }
  [part~='facts'] dt {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='facts'] dd {
    font-weight: 500;
  }
  @container (min-width: 40em) {
    [part~='facts'] > div {
      display: grid;
      grid-template-columns: 12em 1fr;
      gap: 0 calc(var(--_space) * 3);
    }
  }
  [part~='note'] {
    display: block;
    color: var(--_muted);
    font-size: 0.9375em;
    font-weight: 400;
  }
  [part~='certainty'] {
    color: var(--_muted);
    font-size: 0.8125em;
    font-style: italic;
    font-weight: 400;
  }
  h3 [part~='certainty'] {
    font-size: 0.75em;
  }
  [part~='details-section'] {
    padding-block-start: var(--_space);
  }
  [part~='papers'] {
    margin-block-start: var(--_space);
    counter-reset: paper;
  }
  [part~='paper'] {
    position: relative;
    padding: calc(var(--_space) * 1.25) 0 calc(var(--_space) * 1.25) 40px;
    border-block-start: 1px solid var(--_line);
    counter-increment: paper;
  }
  [part~='paper']::before {
    position: absolute;
    inset-inline-start: 0;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: var(--_surface-2);
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 28px;
    text-align: center;
    content: counter(paper);
  }
  [part~='papers'][data-checklist] [part~='paper'] {
    padding-block: 2px calc(var(--_space) * 1.25);
    padding-inline-start: 0;
  }
  [part~='papers'][data-checklist] [part~='paper']::before {
    content: none;
  }
  [part~='papers'][data-checklist] [part~='paper-about'] {
    padding-inline-start: 38px;
    margin-block-start: 2px;
  }
  [part~='papers'] [part~='field'] {
    max-width: none;
  }
  [part~='papers'] [part~='choice'] {
    min-height: 0;
    padding-block-end: 0;
  }
  [part~='papers'] [part~='choice'] label::before {
    inset-block-end: -9px;
  }
  [part~='paper-name'] {
    font-weight: 600;
  }
  [part~='paper-about'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='originals'],
  [part~='fold-out'] ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  [part~='way-on'] {
    padding: calc(var(--_space) * 2);
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='way-on'] > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part~='steps'] {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  [part~='steps'] li + li {
    margin-block-start: 4px;
  }
  @container (max-width: 30em) {
    [part~='way-on'] > [part~='button'] {
      width: 100%;
    }
  }
  [part~='fold-out'] summary {
    min-height: 44px;
    padding-block: 8px;
    color: var(--_ink);
    font-weight: 600;
    cursor: pointer;
  }
  [part~='fold-out'] + [part~='fold-out'] {
    margin-block-start: 0;
  }
`;
