import {isForbidden, problemOf, type CameraProblem} from '../paper-camera/camera-problem.js';

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
  if (isForbidden()) throw new CameraError('forbidden');
  const video = {facingMode: {ideal: 'environment'}, width: {ideal: 1920}, height: {ideal: 1080}};
  try {
    return await devices.getUserMedia({video, audio: false});
  } catch (cause) {
    throw new CameraError(problemOf(cause), {cause});
  }
}

export const closeCamera = (stream: MediaStream | undefined): void =>
  stream?.getTracks().forEach((track) => track.stop());
