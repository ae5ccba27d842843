import {css} from 'lit';
import {shared} from '../ui/styles/index.js';

/** The page around a view. In a frame the box is the site's: its border is drawn there, and its height follows ours. */
const page = css`
  html,
  body {
    margin: 0;
    background: none;
  }
  main.dvc-box {
    display: flow-root;
    border: 0;
    border-radius: 0;
  }
  html[data-kind='frame'] {
    overflow: hidden;
  }
  html[data-kind='top'] body {
    padding: 16px;
    background: #f5f4f0;
  }
  html[data-kind='top'] main.dvc-box {
    max-width: 46rem;
    margin: 0 auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  html[data-kind='top'][data-theme='dark'] body {
    background: #0f1315;
  }
  @media (prefers-color-scheme: dark) {
    html[data-kind='top'][data-theme='auto'] body {
      background: #0f1315;
    }
  }
  @media (max-width: 40em) {
    html[data-kind='top'] body {
      padding: 0;
    }
    html[data-kind='top'] main.dvc-box {
      border: 0;
      border-radius: 0;
    }
  }
`;

export const pageStyles = [...shared, page];
