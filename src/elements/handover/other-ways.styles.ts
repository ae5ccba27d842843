import {css} from 'lit';

/** Under a component of the wizard. */
export const otherWaysStyles = css`
  .wizard .other-ways {
    gap: 0 4px;
    margin-inline-start: -10px;
  }
  @media (pointer: coarse) and (max-width: 48em) {
    .wizard .by-phone {
      display: none;
    }
  }
  .dvc-box .wizard [part='other-way'] {
    display: grid;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 1);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 1.5) 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .dvc-box .wizard [part='other-way'] h5 {
    margin: 0;
    font-size: 1em;
  }
  .wizard [part='other-way'] > .row:last-child {
    gap: 0 4px;
    margin-inline-start: -10px;
  }
  .wizard [part='other-way'] .code {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .wizard [part='other-way'] .code > div {
    display: grid;
    flex: 1 1 14em;
    gap: calc(var(--_space) * 1);
    align-content: start;
  }
  .dvc-box .wizard [part='other-way'] [part='qr'] {
    flex: none;
    width: 240px;
    max-width: 100%;
    height: auto;
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
  }
  .wizard [part='other-way'] .match {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.1em;
  }
  .wizard [part='kept-papers'] {
    display: grid;
    gap: calc(var(--_space) * 1);
    max-height: 24em;
    overflow-y: auto;
  }
  .wizard [part='kept-paper'] {
    display: grid;
    gap: 4px;
    justify-items: start;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
`;
