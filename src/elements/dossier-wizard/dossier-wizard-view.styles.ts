import {css} from 'lit';

/** The wizard, in the order of its templates. */
export const wizardStyles = css`
  dvc-dossier-wizard-view,
  .wizard :is(dvc-login-view, dvc-payment-view) {
    display: block;
  }
  .wizard {
    max-width: 60em;
    margin-inline: auto;
  }
  .dvc-box .wizard > * + * {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .dvc-box .wizard > h3 {
    margin-block-start: calc(var(--_space) * 3);
    font-size: 1.25em;
  }
  .wizard [part='bar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    min-height: 44px;
    padding-inline: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_surface-2);
    font-size: 0.9375em;
  }
  .wizard [part='saved'] {
    display: flex;
    gap: 0.35em;
    align-items: center;
    padding-block: 8px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .wizard [part='saved'] svg {
    color: var(--_success);
  }
  .wizard .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
  }
  .wizard [part='bar'] [part~='quiet'] {
    padding-inline: 6px;
  }
  .dvc-box .wizard [part='section'] {
    margin-block-start: calc(var(--_space) * 4);
  }
  .wizard [part='section'] > legend h4 {
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: 1.0625em;
  }
  .dvc-box .wizard [part='section'] > [part~='field'],
  .dvc-box .wizard [part='section'] > [part='captcha'] {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .wizard [part='why'] {
    display: flex;
    gap: var(--_space);
    margin-block-end: 4px;
  }
  .wizard .words {
    white-space: pre-line;
  }
  .wizard [part='conflict'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
    max-width: 38em;
    margin-block-start: 4px;
    padding: 2px 12px;
    border-radius: var(--_radius);
    background: var(--_warning-tint);
  }
  .wizard [part='step'] > [part='actions'] {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }
  .wizard [part='step'] > [part='actions'] [part~='primary'] {
    min-width: 11em;
  }
  .wizard [part='components'] {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .dvc-box .wizard [part='components'] + [part~='notice'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  .wizard [part='captcha'] [part~='quiet'] {
    margin-inline-start: -10px;
    text-align: start;
  }
  .dvc-box .wizard [part~='component'] {
    max-width: none;
    margin: 0;
    padding: calc(var(--_space) * 2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .dvc-box .wizard [part~='component'][data-invalid] {
    border-color: var(--_danger);
    border-inline-start-width: 4px;
  }
  .wizard [part~='component'][data-over] {
    border-color: var(--_ink);
    background: var(--_info-tint);
  }
  .wizard [part='files'] {
    display: grid;
    gap: calc(var(--_space) * 1);
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .wizard [part='file'] {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5) 4px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .wizard .file-line {
    display: flex;
    gap: 8px;
    font-weight: 600;
  }
  .wizard .file-line svg {
    margin-block-start: 0.15em;
  }
  .wizard .file-name {
    overflow-wrap: anywhere;
  }
  .wizard [part='file'][data-state='stored'] .file-line svg {
    color: var(--_success);
  }
  .wizard [part='file'][data-state='refused'] .file-line svg {
    color: var(--_danger);
  }
  .wizard [part='from-form'] {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .wizard [part='from-form'] svg {
    color: var(--_success);
  }
  .wizard [part='from-form'] summary {
    min-height: 44px;
    align-content: center;
    cursor: pointer;
  }
  .wizard .file-actions {
    gap: 0 4px;
    margin-inline-start: -10px;
  }
  .wizard .pick {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .wizard .picker {
    position: relative;
  }
  .wizard .picker:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  @media (hover: none), (pointer: coarse) {
    .wizard .drop-hint {
      display: none;
    }
  }
  .dvc-box .wizard [part='step'] > h4 {
    margin-block-start: calc(var(--_space) * 4);
    font-size: 1.0625em;
  }
  .dvc-box .wizard [part='step'] > h4 + * {
    margin-block-start: calc(var(--_space) * 1);
  }
  .wizard [part='summary'] {
    border-block-start: 1px solid var(--_line);
  }
  .wizard .muted + [part='summary'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .wizard [part='summary-row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 8px;
    padding-block: 6px;
    border-block-end: 1px solid var(--_line);
  }
  .wizard [part='summary-row'] dt {
    grid-column: 1;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .wizard [part='summary-row'] dd {
    grid-column: 1;
    overflow-wrap: anywhere;
  }
  .wizard [part='summary-row'] dd:last-child:not(:nth-child(2)) {
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  @container (min-width: 40em) {
    .wizard [part='summary-row'] {
      grid-template-columns: minmax(0, 16em) minmax(0, 1fr) auto;
      align-items: center;
      gap: 16px;
    }
    .wizard [part='summary-row'] dd {
      grid-column: 2;
    }
    .wizard [part='summary-row'] dd:last-child:not(:nth-child(2)) {
      grid-area: 1 / 3;
    }
  }
  .wizard [part='owed'] {
    max-width: 38em;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .wizard [part='owed'] dl > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
  }
  .wizard [part='owed'] dt .muted {
    display: block;
    font-size: 0.9375em;
  }
  .wizard [part='owed'] dd {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .wizard [part='owed'] .total {
    border-block-start: 1px solid var(--_line);
    font-weight: 700;
  }
  .wizard [part='list'] > li {
    position: relative;
    padding-block: 3px;
    padding-inline-start: 1.1em;
  }
  .wizard [part='list'] > li::before {
    position: absolute;
    inset-inline-start: 0.1em;
    color: var(--_ink);
    content: '•';
  }
  .wizard .captcha-image {
    width: 200px;
    height: 70px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
    object-fit: contain;
  }
  .wizard [part='captcha'] [part='field'] {
    margin-block-start: var(--_space);
  }
  .wizard #captcha {
    max-width: 12em;
    letter-spacing: 0.12em;
  }
  .wizard [part='receipt-head'] {
    display: flex;
    gap: 12px;
    align-items: center;
  }
  .wizard [part='receipt-head'] > svg {
    width: 44px;
    height: 44px;
    padding: 8px;
    border-radius: 50%;
    background: var(--_success-tint);
    color: var(--_success);
  }
  .wizard [part='reference'] {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .wizard .reference {
    font-size: 1.625em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.06em;
    line-height: 1.3;
    user-select: all;
  }
  .wizard .reference-label {
    font-weight: 600;
  }
  .wizard [part='reference'] > .row + .muted {
    margin-block-start: var(--_space);
  }
  .wizard section > h4 + * {
    margin-block-start: var(--_space);
  }
  .wizard [part='drafts'] li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_line);
  }
  .wizard [part='drafts'] li > div {
    flex: 1 1 14em;
  }
  .wizard blockquote {
    margin: 0 0 var(--_space);
    white-space: pre-line;
  }
  .wizard [part='more'] {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  .wizard [part='more'] .row {
    gap: 0 16px;
  }
  .wizard [part='more'] [part~='quiet'] {
    padding-inline: 0;
  }
`;
