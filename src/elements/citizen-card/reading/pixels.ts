import type {Pixels} from './enhance.js';

type Drawable = ImageBitmap | HTMLVideoElement;

/**
 * What a picture shows, made smaller where it is larger.
 * @param longest - Of the longer side, in pixels.
 */
export function pixelsOf(image: Drawable, longest: number): Pixels {
  const [wide, high] =
    'videoWidth' in image ? [image.videoWidth, image.videoHeight] : [image.width, image.height];
  const scale = Math.min(1, longest / Math.max(wide, high));
  const [width, height] = [Math.max(1, Math.round(wide * scale)), Math.max(1, Math.round(high * scale))];
  const context = canvas(width, height).getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function canvas(width: number, height: number): {getContext: OffscreenCanvas['getContext']} {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), {width, height}) as unknown as OffscreenCanvas;
}
