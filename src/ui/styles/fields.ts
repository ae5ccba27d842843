import {css} from 'lit';

/** Labels, hints, errors, and what people type into. */
export const fields = css`
  [part~='field'] {
    max-width: 38em;
  }
  [part~='field'] + [part~='field'] {
    margin-block-start: calc(var(--_space) * 3);
  }
  [part~='label'] {
    font-weight: 600;
  }
  [part~='mark'] {
    color: var(--_muted);
  }
  [part~='hint'] {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  [part~='error'] {
    display: flex;
    gap: 0.4em;
    margin-block-start: 2px;
    color: var(--_danger);
    font-weight: 600;
  }
  [part~='error'] svg {
    margin-block-start: 0.2em;
  }
  [part~='field'][data-invalid] {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_danger);
  }
  [part~='input'] {
    display: block;
    width: 100%;
    min-height: 48px;
    margin: 4px 0 0;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
  }
  [part~='input']:hover {
    border-color: var(--_text);
  }
  [part~='input']:focus {
    border-color: var(--_ink);
    outline: 3px solid var(--_ink);
    outline-offset: 1px;
  }
  [part~='input'][aria-invalid='true'] {
    border: 2px solid var(--_danger);
    padding: 7px 11px;
  }
  [part~='input']::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part~='input']:disabled,
  [part~='input'][readonly] {
    background: var(--_surface-2);
  }
  textarea[part~='input'] {
    min-height: 7.5em;
    resize: vertical;
  }
  select[part~='input'] {
    appearance: none;
    padding-inline-end: 44px;
    text-overflow: ellipsis;
  }
  [part~='group'] {
    min-inline-size: 0;
    max-width: 38em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2) calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='group'] + [part~='group'],
  [part~='group'] + [part~='field'],
  [part~='field'] + [part~='group'],
  [part~='group'] > [part~='button'] {
    margin-block-start: calc(var(--_space) * 3);
  }
  [part~='group']:focus {
    outline: none;
  }
  [part~='group'] > legend {
    padding-inline: 6px;
    margin-inline-start: -6px;
  }
  [part~='computed'] {
    display: block;
    min-height: 44px;
    padding: 9px 0;
    font-weight: 600;
  }
  [part~='select'] {
    position: relative;
  }
  [part~='select'] svg {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    pointer-events: none;
  }
  [part~='affix'] {
    display: flex;
    align-items: end;
    gap: var(--_space);
  }
  [part~='affix'] > [part~='input'] {
    flex: 1;
    min-width: 0;
  }
`;
