import decodeQR from 'qr/decode.js';
import {sharpened, type Pixels} from './enhance.js';

/** Longest side of a picture that is worth making twice as large, in pixels: beyond it modules are large enough. */
const smallEnough = 1300;

/** A card's text is UTF-8, whether or not its code says so. */
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const attempt = ({width, height, data}: Pixels): string | undefined => {
  try {
    return decodeQR({width, height, data}, {textDecoder: text, effort: 8, timeLimit: 200});
  } catch {
    return undefined;
  }
};

/** The text of a code in a picture, also of one that is blurred, small or pale: tenths of a second. */
export function decode(picture: Pixels): string | undefined {
  const twice = Math.max(picture.width, picture.height) <= smallEnough;
  return (
    attempt(picture) ??
    attempt(sharpened(picture, twice)) ??
    (twice ? attempt(sharpened(picture, false)) : undefined)
  );
}
