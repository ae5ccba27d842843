/** The part of the Barcode Detection API that is used; TypeScript's library has none of it. */
interface BarcodeDetectorLike {
  detect(source: ImageBitmapSource): Promise<readonly {rawValue: string}[]>;
}
interface BarcodeDetectorClass {
  new (options: {formats: readonly string[]}): BarcodeDetectorLike;
  getSupportedFormats(): Promise<readonly string[]>;
}

/**
 * The browser's own reader of codes.
 * @returns `undefined`: this browser has none, or only for other kinds of codes.
 */
export async function browsersReader(): Promise<
  ((source: Blob | HTMLVideoElement) => Promise<string | undefined>) | undefined
> {
  const {BarcodeDetector: Detector} = globalThis as {BarcodeDetector?: BarcodeDetectorClass};
  const formats = await Detector?.getSupportedFormats().catch((): readonly string[] => []);
  if (!Detector || !formats?.includes('qr_code')) return undefined;
  const detector = new Detector({formats: ['qr_code']});
  return async (source) => {
    try {
      return (await detector.detect(source))[0]?.rawValue;
    } catch {
      // not a picture, no frame yet, or a service of the system that is not there
      return undefined;
    }
  };
}
