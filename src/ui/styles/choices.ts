import {css} from 'lit';

/** Radio buttons and boxes: the whole line is the target. */
export const choices = css`
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
`;
