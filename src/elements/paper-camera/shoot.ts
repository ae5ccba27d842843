/** How long a camera may take for a photograph before a frame of its video has to do, ms. */
const patience = 4_000;

interface Photographer {
  takePhoto(): Promise<Blob>;
}

/**
 * A photograph as sharp as the camera makes them, where the browser can ask for one; else the frame that is seen.
 * @throws {DOMException} The video shows nothing yet.
 */
export async function shoot(video: HTMLVideoElement, track: MediaStreamTrack): Promise<Blob | ImageBitmap> {
  const {ImageCapture} = globalThis as {ImageCapture?: new (track: MediaStreamTrack) => Photographer};
  if (!ImageCapture) return createImageBitmap(video);
  try {
    return await Promise.race([
      new ImageCapture(track).takePhoto(),
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no photograph')), patience)),
    ]);
  } catch {
    return createImageBitmap(video);
  }
}
