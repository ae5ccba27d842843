import {css} from 'lit';

export const paymentStyles = css`
  dvc-payment-view {
    display: block;
  }
  [part='matter'] span {
    display: block;
  }
  [part='bill'] dl,
  [part='transfer-lines'] {
    margin-block-start: var(--_space);
  }
  [part='bill'] dl {
    max-width: 44em;
  }
  [part='transfer-body'] {
    max-width: 52em;
  }
  [part='bill'] dl > div {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  [part='bill'] dt .muted {
    display: block;
    font-size: 0.9375em;
  }
  [part='bill'] dt [part='doubt'] {
    display: block;
    color: var(--_warning);
    font-size: 0.9375em;
  }
  [part='bill'] details ul {
    display: grid;
    gap: 4px;
  }
  [part='bill'] dd {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  [part='bill'] dl > [part='less'] {
    color: var(--_success);
  }
  [part='bill'] dl > :has(+ [part='less']) {
    border: 0;
    padding-block-end: 0;
  }
  [part='bill'] dl > [part='total'] {
    border: 0;
    font-size: 1.125em;
    font-weight: 700;
  }
  [part='bill'] summary {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--_ink);
    cursor: pointer;
  }
  [part='bill'] summary::before {
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.1em 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    content: '';
  }
  [part='bill'] details[open] summary::before {
    transform: rotate(45deg);
  }
  [part='transfer-body'] {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  [part='qr-box'] {
    display: grid;
    gap: var(--_space);
    justify-items: center;
    align-content: start;
  }
  .dvc-box [part='qr'] {
    width: 256px;
    max-width: 100%;
    height: auto;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
  }
  [part='transfer-lines'] > div {
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  [part='transfer-lines'] dt {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  [part='transfer-lines'] dd {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }
  [part='value'] {
    min-width: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    user-select: all;
  }
  [part='transfer-lines'] [part~='button'] {
    flex: none;
  }
  [part='said']:empty,
  [part='payment'] [role='status']:empty {
    margin: 0;
  }
  [part='counter-code'],
  [part='receipt-code'] {
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    white-space: nowrap;
    user-select: all;
  }
  [part='counter-code'] {
    font-size: 1.5em;
    line-height: 1.4;
  }
  [part='outcome'] {
    border-radius: var(--_radius);
  }
  [part='outcome']:focus {
    outline: none;
  }
  [part='outcome']:focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .dvc-box [part='methods'] {
    display: grid;
    gap: var(--_space);
    max-width: 44em;
  }
  [part='methods'] legend {
    margin-block-end: var(--_space);
    font-weight: 700;
    font-size: 1.125em;
  }
  .dvc-box [part~='method'] {
    padding: 11px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .dvc-box [part~='method']:has(:checked) {
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  [part~='method'] label {
    font-weight: 600;
  }
  [part~='method'] [part='hint'] {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
  }
  [part~='method'][data-off] label {
    color: var(--_muted);
  }
  [part='gateway'],
  [part='counter'],
  [part='receipt'] {
    max-width: 44em;
  }
  .dvc-box [part='receipt'] > * + * {
    margin-block-start: var(--_space);
  }
  [part='call'] {
    white-space: nowrap;
    font-weight: 600;
  }
  [part='owing'] li {
    justify-content: space-between;
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line);
  }
  @container (min-width: 40em) {
    [part='transfer-body'] {
      grid-template-columns: auto 1fr;
    }
  }
`;
