import {css} from 'lit';

export const styles = css`
  dvc-procedure-search-view {
    display: block;
  }
  [part~='panel'] {
    margin: calc(var(--_space) * -2) calc(var(--_space) * -2) 0;
    padding: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
    border-radius: calc(var(--_radius) - 1px) calc(var(--_radius) - 1px) 0 0;
    background: var(--_surface-2);
  }
  [part~='panel'] [part~='button'] {
    background: var(--_surface);
  }
  [part~='panel'] [part~='quiet'] {
    background: none;
  }
  [part~='search-box'] {
    position: relative;
    margin-block-start: var(--_space);
  }
  [part~='search-box'] svg {
    position: absolute;
    inset-block-start: 15px;
    inset-inline-start: 14px;
    color: var(--_muted);
    pointer-events: none;
  }
  [part~='search-box'] [part~='input'] {
    min-height: 52px;
    padding-inline-start: 44px;
    font-size: 1.0625em;
  }
  [part~='filter-toggle'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part~='filter-toggle'] [aria-expanded='true'] svg {
    rotate: 180deg;
  }
  [part~='filters'] {
    display: none;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    align-items: end;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  [part~='filters'][data-open] {
    display: grid;
  }
  [part~='filters'] [part~='field'] {
    min-width: 0;
    max-width: none;
    margin: 0;
  }
  [part~='filters'] [part~='label'] {
    font-size: 0.9375em;
  }
  @container (min-width: 36em) {
    [part~='filter-toggle'] {
      display: none;
    }
    [part~='filters'],
    [part~='filters'][data-open] {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
    [part~='filters'] > [part~='button'] {
      justify-self: start;
    }
  }
  @container (min-width: 60em) {
    [part~='filters'],
    [part~='filters'][data-open] {
      grid-template-columns: 1.5fr 1fr 1.25fr 1.25fr;
    }
  }
  [part~='summary'] {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    font-weight: 600;
  }
  dvc-procedure-search-view > * + :is([part~='skeleton'], [part~='notice']) {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  dvc-procedure-search-view > [part~='skeleton'] [data-size='card'] {
    height: 150px;
    margin-block-start: var(--_space);
  }
  @container (min-width: 36em) {
    dvc-procedure-search-view > [part~='skeleton'] [data-size='card'] {
      height: 91px;
    }
  }
  [part~='results'] + [part~='button'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part~='result'] {
    position: relative;
    margin-inline: calc(var(--_space) * -2);
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  [part~='result']:hover {
    background: var(--_surface-2);
  }
  [part~='result-name'] {
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  [part~='result-name']::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  [part~='result']:hover [part~='result-name'] {
    text-decoration-thickness: max(2px, 0.12em);
  }
  [part~='result-summary'] {
    margin-block-start: 4px;
  }
  [part~='result-facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.5;
  }
  [part~='badge'] {
    padding: 1px 10px;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.9375em;
  }
  [part~='badge'][data-service='toan-trinh'] {
    color: var(--_success);
  }
  [part~='unsure'] {
    margin-block-start: calc(var(--_space) * 2);
    color: var(--_muted);
    font-size: 0.875em;
  }
  [part~='details'] > [part~='quiet'] {
    margin-block-start: -8px;
    margin-inline-start: -10px;
  }
  [part~='details'] > [part~='quiet'] + * {
    margin-block-start: var(--_space);
  }
  [part~='details-section'] h3 + * {
    margin-block-start: 4px;
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
