import {css} from 'lit';

export const styles = css`
  :host {
    display: block;
  }
  .journey > * + * {
    display: block;
    margin-block-start: 24px;
  }
`;
