import {css} from 'lit';

export const citizenCardStyles = css`
  dvc-citizen-card-view {
    display: block;
    padding: calc(var(--_space) * 2);
    background: var(--_surface-2);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dvc-citizen-card-view > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  dvc-citizen-card-view .finder {
    position: relative;
    overflow: hidden;
    max-width: 32em;
    background: #000;
    border-radius: var(--_radius);
  }
  dvc-citizen-card-view .finder[hidden] {
    display: none;
  }
  dvc-citizen-card-view video {
    display: block;
    width: 100%;
    aspect-ratio: 4 / 3;
    object-fit: cover;
  }
  dvc-citizen-card-view .finder::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    width: 48%;
    aspect-ratio: 1;
    border: 2px solid #fff;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.35);
  }
  dvc-citizen-card-view dl {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  dvc-citizen-card-view dt {
    color: var(--_muted);
    font-size: 0.9em;
  }
  dvc-citizen-card-view dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  dvc-citizen-card-view .picker {
    position: relative;
  }
  dvc-citizen-card-view .picker:has(:focus-visible) {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
`;
