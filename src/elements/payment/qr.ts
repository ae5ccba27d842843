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

/** For the banking app on the same phone, which reads a code from the gallery. */
export function qrPng({size, path}: QrImage): Promise<Blob> {
  const module = 16;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * module;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('No canvas'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(module, module);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
  );
}

export async function saveQr(image: QrImage, name: string): Promise<void> {
  const url = URL.createObjectURL(await qrPng(image));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser reads the picture after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
