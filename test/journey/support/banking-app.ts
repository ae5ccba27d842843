import {createRequire} from 'node:module';
import type jsqr from 'jsqr';
import type {Locator} from 'playwright-core';
import {PNG} from 'pngjs';
import {QRPay} from 'vietnam-qr-pay';

// CommonJS whose types say otherwise
const jsQR = createRequire(import.meta.url)('jsqr') as typeof jsqr.default;

/** What a camera reads from the screen, by somebody else's decoder. */
export async function readCode(picture: Locator): Promise<string> {
  const {data, width, height} = PNG.sync.read(await picture.screenshot());
  const code = jsQR(new Uint8ClampedArray(data), width, height);
  if (!code) throw new Error('the code on the screen can’t be read');
  return code.data;
}

/** What a banking app reads there, by somebody else's parser. */
export async function scan(
  picture: Locator,
): Promise<{bin: string; account: string; amount: number; content: string}> {
  const text = await readCode(picture);
  const {isValid, consumer, amount, additionalData} = new QRPay(text);
  if (!isValid) throw new Error(`not a VietQR: ${text}`);
  return {
    bin: consumer.bankBin ?? '',
    account: consumer.bankNumber ?? '',
    amount: Number(amount),
    content: additionalData.purpose ?? '',
  };
}
