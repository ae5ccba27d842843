import {html, type TemplateResult} from 'lit';

/** Empty modules around a code, without which scanners miss its edge (ISO/IEC 18004). */
const quiet = 4;

export interface QrImage {
  /** Modules on a side, the quiet zone included. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
}

/** @throws {Error} A text too long for a code. */
export async function drawQr(text: string): Promise<QrImage> {
  const {generate, correction} = await import('lean-qr');
  const code = generate(text, {minCorrectionLevel: correction.M});
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const start = x;
      while (code.get(x, y)) x++;
      if (x > start) path += `M${start + quiet} ${y + quiet}h${x - start}v1h${start - x}z`;
    }
  }
  return {size: code.size + 2 * quiet, path};
}

/** Dark on light whatever the theme: many scanners can't read the negative. */
export const qrPicture = ({size, path}: QrImage, label: string): TemplateResult =>
  html`<svg
    part="qr"
    role="img"
    aria-label=${label}
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff"></rect>
    <path d=${path} fill="#000"></path>
  </svg>`;
