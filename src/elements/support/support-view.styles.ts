import {css} from 'lit';

export const styles = css`
  dvc-support-view {
    display: block;
  }
  dvc-support-view > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  dvc-support-view > [part~='skeleton'] [data-size='card'] {
    height: 289px;
  }
  @container (min-width: 44em) {
    dvc-support-view > [part~='skeleton'] [data-size='card'] {
      height: 109px;
    }
  }
  [part~='groups'] {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  @container (min-width: 44em) {
    [part~='groups'] {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_space) * 4);
    }
  }
  [part~='contact'] {
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_line);
  }
  [part~='contact']:last-child {
    border: 0;
  }
  [part~='contact-name'] {
    font-weight: 600;
  }
  [part~='contact-subject'],
  [part~='hours'],
  [part~='about-hours'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .dvc-box [part~='contact'] [part~='button'] {
    margin-block: var(--_space);
    color: var(--_ink);
    font-variant-numeric: tabular-nums;
  }
  [part~='availability'] {
    display: flex;
    gap: 8px;
    font-weight: 500;
  }
  [part~='availability'][data-answers='always'],
  [part~='availability'][data-answers='now'] {
    color: var(--_success);
  }
  [part~='dot'] {
    flex: none;
    width: 10px;
    height: 10px;
    margin-block-start: 0.5em;
    border: 2px solid currentColor;
    border-radius: 50%;
  }
  [data-answers='always'] [part~='dot'],
  [data-answers='now'] [part~='dot'] {
    background: currentColor;
  }
`;
