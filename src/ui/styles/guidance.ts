import {css} from 'lit';

/** What a paper is, and its specimen: small until it is pressed. */
export const guidanceStyles = css`
  .dvc-box [part='guidance'] {
    margin-block-start: calc(var(--_space) * 1);
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_line);
  }
  .dvc-box [part='guidance'] small {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .dvc-box [part='guidance'] summary {
    width: fit-content;
    min-height: 44px;
    align-content: center;
    color: var(--_ink);
    cursor: pointer;
  }
  .dvc-box [part='guidance'] .specimen {
    overflow: auto;
  }
  .dvc-box [part='guidance'] .specimen button {
    display: block;
    padding: 0;
    border: 0;
    background: none;
    cursor: zoom-in;
  }
  .dvc-box [part='guidance'] .specimen img {
    display: block;
    width: 210px;
    height: auto;
  }
  .dvc-box [part='guidance'] .specimen button[aria-expanded='true'] {
    cursor: zoom-out;
  }
  .dvc-box [part='guidance'] .specimen button[aria-expanded='true'] img {
    width: 560px;
  }
`;
