import {css} from 'lit';

export const cameraStyles = css`
  dvc-paper-camera-view {
    flex: 1 1 100%;
  }
  .dvc-box .paper-camera {
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_surface-2);
  }
  .paper-camera h5 {
    margin: 0;
    font-size: 1em;
  }
  .paper-camera h5:focus {
    outline: none;
  }
  .paper-camera video {
    display: block;
    width: 100%;
    max-height: 70vh;
    border-radius: var(--_radius);
    background: #000;
  }
  .paper-camera .pages {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .paper-camera [part='page'] {
    display: grid;
    gap: 8px 16px;
  }
  .paper-camera [part='page'] > img {
    width: 9em;
    max-width: 100%;
    max-height: 14em;
    border: 1px solid var(--_line);
    object-fit: contain;
  }
  @container (min-width: 34em) {
    .paper-camera [part='page'] {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .paper-camera [part='page']:has(.crop) {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .paper-camera .verdict {
    display: flex;
    gap: 8px;
    color: var(--_success);
  }
  .paper-camera .verdict[data-kind='warning'] {
    color: var(--_warning);
  }
  .paper-camera .page-actions {
    gap: 0 4px;
    margin-inline-start: -10px;
  }
  .paper-camera .crop-picture {
    position: relative;
    width: fit-content;
    overflow: hidden;
  }
  .paper-camera .crop-picture img {
    display: block;
    max-width: 100%;
    max-height: 26em;
  }
  .paper-camera .crop-picture span {
    position: absolute;
    border: 2px solid #fff;
    box-shadow: 0 0 0 100em rgb(0 0 0 / 55%);
    pointer-events: none;
  }
  .paper-camera .crop label {
    display: block;
  }
  .paper-camera .crop input {
    display: block;
    width: 100%;
    min-height: 44px;
    accent-color: var(--_ink);
  }
`;
