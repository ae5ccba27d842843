import {css} from 'lit';

export const cardScanStyles = css`
  .dvc-box .scan-card > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }
  .dvc-box .scan-card > dvc-citizen-card-view {
    margin-block-start: var(--_space);
  }
`;
