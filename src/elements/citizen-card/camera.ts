/**
 * Why there is no picture. `denied`: by the person or the device; `forbidden`: by the page around; `busy`: another
 * program has it.
 */
export type CameraProblem = 'denied' | 'forbidden' | 'missing' | 'busy';

/** A camera that can't be had, and why. */
export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, options?: ErrorOptions) {
    super(`no camera: ${problem}`, options);
    this.name = 'CameraError';
    this.problem = problem;
  }
}

/**
 * The camera on the back of a phone, else any. Large frames: the code on a card is fine print.
 * @throws {CameraError}
 */
export async function openCamera(): Promise<MediaStream> {
  // absent outside secure contexts, whatever the types say
  const devices = (navigator as {mediaDevices?: MediaDevices}).mediaDevices;
  if (!devices) throw new CameraError('missing');
  if (!isAllowedHere()) throw new CameraError('forbidden');
  const video = {facingMode: {ideal: 'environment'}, width: {ideal: 1920}, height: {ideal: 1080}};
  try {
    return await devices.getUserMedia({video, audio: false});
  } catch (cause) {
    throw new CameraError(problemOf(cause), {cause});
  }
}

interface Policies {
  featurePolicy?: {allowsFeature(name: string): boolean};
}

/** Only some browsers tell; the others deny. */
const isAllowedHere = (): boolean => (document as Policies).featurePolicy?.allowsFeature('camera') ?? true;

function problemOf(cause: unknown): CameraProblem {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'missing';
}

export const closeCamera = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());
