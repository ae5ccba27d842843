import type {QrImage} from './qr.js';

/** Pixels: of a module, of the margin, and of a line of text below the code. */
const module = 16;
const margin = 40;
const lineHeight = 44;

export interface QrFile {
  image: QrImage;
  title: string;
  /** The same as the code holds, for people: label and value. */
  lines: readonly {label: string; shown: string}[];
}

/**
 * The code as a picture, with the same in words below it: for the banking app on the same phone, which reads a code from
 * the gallery, and for whoever prints it.
 */
export function qrPng({image, title, lines}: QrFile): Promise<Blob> {
  const width = image.size * module + 2 * margin;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = width + (lines.length + 1) * lineHeight + margin;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('No canvas'));
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';

  context.save();
  context.translate(margin, margin);
  context.scale(module, module);
  context.fill(new Path2D(image.path));
  context.restore();

  const write = (text: string, style: string, row: number, x: number, room: number) => {
    context.font = `${style} 30px system-ui, sans-serif`;
    context.fillText(text, x, width + row * lineHeight, room);
  };
  write(title, '700', 0.5, margin, width - 2 * margin);
  lines.forEach(({label, shown}, row) => {
    write(label, '400', row + 1.6, margin, width * 0.36);
    write(shown, '600', row + 1.6, margin + width * 0.38, width * 0.62 - 2 * margin);
  });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png'),
  );
}

/** Whether this device hands pictures from one app to another, and lets this frame ask for it. */
export const canShare = (): boolean => {
  if (typeof navigator.canShare !== 'function') return false;
  return navigator.canShare({files: [new File([], 'vietqr.png', {type: 'image/png'})]});
};

/** @throws {Error} The picture could not be made, or the device does not hand it on. A person who closes the list is no error. */
export async function shareQr(file: QrFile, name: string): Promise<void> {
  const picture = new File([await qrPng(file)], name, {type: 'image/png'});
  try {
    await navigator.share({files: [picture]});
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
  }
}
