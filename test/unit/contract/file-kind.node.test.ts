import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileKind} from '../../../src/contract/file-kind.js';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );

describe('what a file is', () => {
  it('is read from its bytes', () => {
    assert.equal(fileKind(bytes('%PDF-1.7\n')), 'application/pdf');
    assert.equal(fileKind(bytes([0xff, 0xd8, 0xff, 0xe0])), 'image/jpeg');
    assert.equal(fileKind(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])), 'image/png');
  });

  it('is a PDF also when a scanner wrote something before its header', () => {
    assert.equal(fileKind(bytes('\r\n'.repeat(20), '%PDF-1.4')), 'application/pdf');
    assert.equal(fileKind(bytes('x'.repeat(2000), '%PDF-1.4')), undefined);
  });

  it('is a Word document when the zip file holds one, named at its beginning or its end', () => {
    const zip = bytes('PK', [3, 4], 'word/document.xml');
    assert.match(String(fileKind(zip)), /wordprocessingml/);
    assert.match(String(fileKind(bytes('PK', [3, 4]), bytes('wword/document.xml'))), /wordprocessingml/);
    assert.equal(fileKind(bytes('PK', [3, 4], 'xl/workbook.xml')), undefined);
  });

  it('is nothing that we take, whatever its name says', () => {
    assert.equal(fileKind(bytes('MZ')), undefined);
    assert.equal(fileKind(bytes('<html>')), undefined);
    assert.equal(fileKind(new Uint8Array()), undefined);
  });
});
