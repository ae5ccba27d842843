import {css} from 'lit';

/**
 * Colours and measures, on the box that a view is shown in: `<div class="dvc-box" data-theme="light|dark|auto">`.
 * What a site sets (`--dvc-*`, anywhere above) wins; names with an underscore are ours and may change.
 * The accent fills buttons; `--_ink` is the accent for letters and lines, lightened where the surface is dark.
 */
export const tokens = css`
  .dvc-box {
    color-scheme: light;
    --_accent: var(--dvc-accent, #0b5f7d);
    --_accent-text: var(--dvc-accent-text, #fff);
    --_accent-hover: var(--_accent);
    --_ink: var(--_accent);
    --_text: var(--dvc-text, #1c2225);
    --_muted: var(--dvc-muted, #545c61);
    --_surface: var(--dvc-surface, #fff);
    --_surface-2: var(--dvc-surface-2, #f5f4f0);
    --_border: var(--dvc-border, #7d7a73);
    --_line: #dedbd4;
    --_danger: var(--dvc-danger, #b3261e);
    --_danger-tint: #fdf0ee;
    --_success: var(--dvc-success, #17693a);
    --_success-tint: #edf6f0;
    --_warning: var(--dvc-warning, #7f4c00);
    --_warning-tint: #fdf5e6;
    --_info-tint: #eef5f8;
    --_radius: var(--dvc-radius, 8px);
    --_space: var(--dvc-space, 8px);
  }
  .dvc-box[data-theme='dark'] {
    color-scheme: dark;
    --_accent: var(--dvc-accent, #0f7396);
    --_ink: var(--dvc-accent, #7cc8e2);
    --_text: var(--dvc-text, #e8ebed);
    --_muted: var(--dvc-muted, #a9b3b8);
    --_surface: var(--dvc-surface, #171c1f);
    --_surface-2: var(--dvc-surface-2, #20272b);
    --_border: var(--dvc-border, #869197);
    --_line: #364047;
    --_danger: var(--dvc-danger, #ffa59c);
    --_danger-tint: #3b2120;
    --_success: var(--dvc-success, #86d5a6);
    --_success-tint: #183327;
    --_warning: var(--dvc-warning, #f2c477);
    --_warning-tint: #372b16;
    --_info-tint: #19313b;
  }
  @media (prefers-color-scheme: dark) {
    .dvc-box[data-theme='auto'] {
      color-scheme: dark;
      --_accent: var(--dvc-accent, #0f7396);
      --_ink: var(--dvc-accent, #7cc8e2);
      --_text: var(--dvc-text, #e8ebed);
      --_muted: var(--dvc-muted, #a9b3b8);
      --_surface: var(--dvc-surface, #171c1f);
      --_surface-2: var(--dvc-surface-2, #20272b);
      --_border: var(--dvc-border, #869197);
      --_line: #364047;
      --_danger: var(--dvc-danger, #ffa59c);
      --_danger-tint: #3b2120;
      --_success: var(--dvc-success, #86d5a6);
      --_success-tint: #183327;
      --_warning: var(--dvc-warning, #f2c477);
      --_warning-tint: #372b16;
      --_info-tint: #19313b;
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    .dvc-box {
      --_accent-hover: color-mix(in oklab, var(--_accent) 86%, #000);
    }
    .dvc-box[data-theme='dark'] {
      --_ink: color-mix(in oklab, var(--dvc-accent, #1795c0) 50%, #fff);
      --_accent-hover: color-mix(in oklab, var(--_accent) 86%, #fff);
    }
    @media (prefers-color-scheme: dark) {
      .dvc-box[data-theme='auto'] {
        --_ink: color-mix(in oklab, var(--dvc-accent, #1795c0) 50%, #fff);
        --_accent-hover: color-mix(in oklab, var(--_accent) 86%, #fff);
      }
    }
  }
`;
