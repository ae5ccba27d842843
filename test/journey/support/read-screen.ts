import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';

/** The QR codes of a picture, by another decoder than ours: a screenshot, or a file that was saved. */
export function readQr(png: Uint8Array): string[] {
  const {error, stdout} = spawnSync(
    'zbarimg',
    ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', 'PNG:-'],
    {
      input: png,
      encoding: 'utf8',
    },
  );
  assert.ok(!error, `zbarimg is needed: ${error?.message}. npm test installs it where it can.`);
  return stdout.split('\n').filter(Boolean);
}
