import {css} from 'lit';

/**
 * The box, its type and its rhythm. Inherited properties are set where a site's own style sheet may have left odd
 * ones. No letter is below 16 px: a site may have set `html` to 10 px and `body` to 14, and phones zoom into less.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .dvc-box {
    box-sizing: border-box;
    container-type: inline-size;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    font-size: max(1em, 16px);
    line-height: 1.6;
    font-family: var(--dvc-font, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: none;
    cursor: auto;
    visibility: visible;
    -webkit-text-size-adjust: 100%;
  }
  :where(.dvc-box) * {
    box-sizing: border-box;
  }
  .dvc-box [hidden] {
    display: none !important;
  }
  :where(.dvc-box) :where(h2, h3, h4, p, ul, ol, dl, dd, fieldset, legend, figure) {
    margin: 0;
    padding: 0;
    border: 0;
  }
  :where(.dvc-box) :where(ul, ol) {
    list-style: none;
  }
  :where(.dvc-box) :where(h2) {
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  :where(.dvc-box) :where(h3) {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  :where(.dvc-box) :where(h4) {
    font-size: 1em;
    font-weight: 700;
  }
  :where(.dvc-box) :where(a) {
    color: var(--_ink);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.06em);
    text-underline-offset: 0.18em;
  }
  :where(.dvc-box) :where(a:hover) {
    text-decoration-thickness: max(2px, 0.12em);
  }
  .dvc-box :focus-visible {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .dvc-box :where(h2, h3)[tabindex='-1']:focus {
    outline: none;
  }
  :where(.dvc-box) :where(svg) {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -0.25em;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
  }
  .muted {
    color: var(--_muted);
  }
  @media (prefers-reduced-motion: reduce) {
    .dvc-box *,
    .dvc-box *::before,
    .dvc-box *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
