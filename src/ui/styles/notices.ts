import {css} from 'lit';

/** Notices, and what holds a place while something loads. */
export const notices = css`
  [part~='notice'],
  [part~='error-summary'] {
    display: flex;
    gap: 12px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: var(--_tint);
    --_tone: var(--_ink);
    --_tint: var(--_info-tint);
  }
  [part~='notice'] > svg {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }
  [part~='notice'] > div {
    flex: 1;
    min-width: 0;
  }
  [part~='notice-title'] {
    font-weight: 700;
  }
  [part~='notice'] [part~='actions'] {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .dvc-box [data-kind='success'] {
    --_tone: var(--_success);
    --_tint: var(--_success-tint);
  }
  .dvc-box [data-kind='warning'] {
    --_tone: var(--_warning);
    --_tint: var(--_warning-tint);
  }
  .dvc-box [data-kind='danger'],
  .dvc-box [part~='error-summary'] {
    --_tone: var(--_danger);
    --_tint: var(--_danger-tint);
  }
  [part~='notice'] ~ [part~='fallback'] {
    margin-block-start: calc(var(--_space) * 2);
  }
  [part~='bone'] {
    height: 1em;
    border-radius: 4px;
    background: var(--_line);
    animation: dvc-breathe 1.6s ease-in-out infinite alternate;
  }
  [part~='bone'][data-size='title'] {
    height: 1.6em;
    max-width: 70%;
  }
  [part~='bone'][data-size='short'] {
    max-width: 45%;
  }
  [part~='bone'][data-size='control'] {
    height: 48px;
    border-radius: var(--_radius);
  }
  [part~='bone'][data-size='card'] {
    height: 116px;
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  @keyframes dvc-breathe {
    to {
      opacity: 0.5;
    }
  }
`;
