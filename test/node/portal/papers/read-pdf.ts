import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Runs a program of others on the bytes. A program that is not there fails the test that needs it. */
function readBy(program: string, args: (file: string) => string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const {error, stdout, stderr, status} = spawnSync(program, args(file), {encoding: 'utf8'});
    assert.ok(!error, `${program} is needed: ${error?.message}. npm test installs it where it can.`);
    assert.equal(status, 0, stderr);
    return stdout;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Text of a PDF as poppler reads it; every run of white space is one space. */
export const textOf = (pdf: Uint8Array): string =>
  readBy('pdftotext', (file) => [file, '-'], pdf).replace(/\s+/g, ' ');

/** What poppler says of the signatures in a PDF. */
export const signaturesOf = (pdf: Uint8Array): string => readBy('pdfsig', (file) => [file], pdf);

/** What poppler says of the PDF itself. */
export const aboutPdf = (pdf: Uint8Array): string => readBy('pdfinfo', (file) => [file], pdf);

/** Contents of the QR codes that a person's phone would see on the first page. */
export function qrCodesOn(pdf: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dvc-page-'));
  try {
    readBy('pdftoppm', (file) => ['-r', '150', '-png', '-singlefile', file, join(folder, 'page')], pdf);
    const {error, stdout} = spawnSync('zbarimg', ['--quiet', '--raw', join(folder, 'page.png')], {
      encoding: 'utf8',
    });
    assert.ok(!error, `zbarimg is needed: ${error?.message}. npm test installs it where it can.`);
    return stdout.trim().split('\n');
  } finally {
    rmSync(folder, {recursive: true});
  }
}
