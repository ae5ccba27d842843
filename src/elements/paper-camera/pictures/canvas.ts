type Canvas = OffscreenCanvas | HTMLCanvasElement;

export interface Drawing {
  canvas: Canvas;
  context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
}

/** A canvas off the page where the browser has one (a worker has no other). */
export function drawingOf(width: number, height: number): Drawing {
  const canvas =
    typeof OffscreenCanvas === 'function'
      ? new OffscreenCanvas(width, height)
      : Object.assign(document.createElement('canvas'), {width, height});
  const options: CanvasRenderingContext2DSettings = {alpha: false, willReadFrequently: true};
  const context = 'toBlob' in canvas ? canvas.getContext('2d', options) : canvas.getContext('2d', options);
  if (!context) throw new Error('no canvas of this size');
  context.imageSmoothingQuality = 'high';
  return {canvas, context};
}

/** A JPEG holds pixels and nothing of where, when or by what they were taken. */
export async function jpegOf({canvas}: Drawing, quality: number): Promise<Blob> {
  const type = 'image/jpeg';
  const blob =
    'convertToBlob' in canvas
      ? await canvas.convertToBlob({type, quality})
      : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob?.type !== type) throw new Error('this browser writes no JPEG');
  return blob;
}
