/** Why there is no camera. `black` is a camera that runs and shows nothing. */
export type CameraProblem = 'denied' | 'missing' | 'busy' | 'forbidden';

/**
 * Whether the page around the frame keeps the camera from it (`Permissions-Policy: camera=()`, or no `allow`).
 * Only Chromium tells; elsewhere it looks as if the person had denied it.
 */
export function isForbidden(): boolean {
  const {featurePolicy} = document as {featurePolicy?: {allowsFeature(name: string): boolean}};
  return featurePolicy ? !featurePolicy.allowsFeature('camera') : false;
}

/** @see https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia */
export function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}
