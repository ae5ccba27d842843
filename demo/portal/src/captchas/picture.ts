import {randomInt} from 'node:crypto';
import svgCaptcha from 'svg-captcha-fixed';

/** Without letters that look alike: no O or 0, I or 1, S or 5, Z or 2, B or 8, G or 6, Q. */
const letters = 'ACDEFHJKLMNPRTUVWXY3479';
const length = 5;

/** The library draws a text that it is given, too; its types know only the one that it makes up by `Math.random`. */
const draw = svgCaptcha as unknown as (text: string, options: object) => string;

export interface Picture {
  text: string;
  /** `data:` URL */
  image: string;
}

export function newPicture(): Picture {
  const text = Array.from({length}, () => letters[randomInt(letters.length)]).join('');
  const svg = draw(text, {
    width: 180,
    height: 60,
    fontSize: 56,
    noise: 2,
    color: true,
    background: '#ffffff',
  });
  return {text, image: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`};
}

/** As it may be typed: small letters, spaces between, accents of a Vietnamese keyboard left on. */
export const readAnswer = (answer: string): string =>
  answer
    .normalize('NFD')
    .replace(/[\p{M}\s]/gu, '')
    .toUpperCase()
    .replaceAll('Đ', 'D');
