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
    height: 198px;
    margin-block-start: var(--_space);
  }
  @container (min-width: 36em) {
    dvc-procedure-search-view > [part~='skeleton'] [data-size='card'] {
      height: 106px;
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
`;
