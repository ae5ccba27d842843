import {html, svg, type SVGTemplateResult, type TemplateResult} from 'lit';

/** A drawing in lines, as high as the letters beside it. */
export const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg
    aria-hidden="true"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${paths}
  </svg>`;

export const checkIcon = icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5M12 7.6v.1" />`);
export const alertIcon = icon(svg`<path d="M12 4l9 16H3zM12 10v4.5M12 17.3v.1" />`);
export const searchIcon = icon(svg`<circle cx="11" cy="11" r="6.5" /><path d="M16 16l4.5 4.5" />`);
export const downIcon = icon(svg`<path d="M6 9.5l6 6 6-6" />`);
export const backIcon = icon(svg`<path d="M19 12H5M11 6l-6 6 6 6" />`);
export const outIcon = icon(svg`<path d="M13 5h6v6M19 5l-8 8M10 6H5v13h13v-5" />`);
export const fileIcon = icon(svg`<path d="M7 3h7l5 5v13H7zM14 3v5h5" />`);
