import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cleanPicture} from '../../../src/contract/picture-data/clean-picture.js';
import {onlyOrientation, orientationOf} from '../../../src/contract/picture-data/orientation.js';
import {withoutPlaceData} from '../../../src/client/uploads/without-place-data.js';
import {png} from '../../node/portal/a-dossier.js';

const segment = (marker: number, data: Uint8Array | string) => {
  const body = Buffer.from(data);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};
/** A TIFF, little end first, that tells an orientation and where GPS stands. */
const tiff = (orientation: number) =>
  Buffer.from(
    `49492a0008000000` +
      `0200` +
      `1201030001000000${'0' + orientation}000000` +
      `2588040001000000ff000000` +
      `00000000`,
    'hex',
  );
const exif = (orientation: number) =>
  segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0'), tiff(orientation), Buffer.from('GPS 14.35N 108.0E')]),
  );
const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01abc');
const table = segment(0xdb, Buffer.alloc(65));
const scan = (bytes: string) =>
  Buffer.concat([segment(0xda, '\x01\x01\0\0\x3f\0'), Buffer.from(bytes, 'hex')]);
const jpeg = (...parts: Buffer[]) => Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts]);
const end = Buffer.from([0xff, 0xd9]);
const clean = async (bytes: Buffer, type: string) =>
  Buffer.from(await (await withoutPlaceData(new Blob([new Uint8Array(bytes)]), type)).arrayBuffer());

describe('a picture without place data', () => {
  const xmp = segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>14,21N</exif:GPSLatitude>');
  const iptc = segment(0xed, 'Photoshop 3.0\x008BIM Kon Tum');
  const several = segment(0xe2, 'MPF\0II*\0');
  const note = segment(0xfe, 'taken at home');
  const image = [table, scan('12ff00ffd334ff00'), segment(0xc4, Buffer.alloc(20)), scan('ff00ffd7ab')];
  const second = jpeg(exif(1), end);

  it('a JPEG loses EXIF, XMP, IPTC, comments and what follows its end, and keeps picture, colours and turn', async () => {
    const given = jpeg(jfif, exif(6), xmp, profile, iptc, several, note, ...image, end, second);

    const left = await clean(given, 'image/jpeg');

    const turned = segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), onlyOrientation(6)]));
    assert.deepEqual(left, jpeg(jfif, turned, profile, ...image, end));
    assert.deepEqual(await clean(left, 'image/jpeg'), left);
    assert.equal(orientationOf(onlyOrientation(6)), 6);
  });

  it('a JPEG that stands upright needs no EXIF at all', async () => {
    assert.deepEqual(await clean(jpeg(exif(1), ...image, end), 'image/jpeg'), jpeg(...image, end));
  });

  it('a scan is searched to its end, wherever its markers fall', async () => {
    for (let length = 65_529; length < 65_545; length += 1) {
      const long = Buffer.concat([scan(''), Buffer.alloc(length, 7)]);
      assert.deepEqual(await clean(jpeg(exif(1), long, end, second), 'image/jpeg'), jpeg(long, end));
    }
  });

  it('a PNG loses its texts, EXIF and what follows its end, and still opens', async () => {
    const picture = png();
    const chunk = (type: string, data: Buffer) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
    };
    const header = 8 + 25;
    const spoken = Buffer.concat([
      picture.subarray(0, header),
      chunk('iTXt', Buffer.from('XML:com.adobe.xmp\0\0\0\0\0GPS')),
      chunk('eXIf', tiff(1)),
      chunk('tIME', Buffer.alloc(7)),
      picture.subarray(header),
      Buffer.from('a film'),
    ]);

    assert.deepEqual(await clean(spoken, 'image/png'), picture);
    const turned = await clean(
      Buffer.concat([picture.subarray(0, header), chunk('eXIf', tiff(8)), picture.subarray(header)]),
      'image/png',
    );
    assert.ok(turned.includes(Buffer.concat([Buffer.from('eXIf'), onlyOrientation(8)])));
    assert.deepEqual(await clean(turned, 'image/png'), turned);
  });

  it('a picture that is cut off is told, and what is no picture is left alone', async () => {
    const whole = jpeg(jfif, ...image, end);
    for (let cut = 2; cut < whole.length - 1; cut += 1)
      await assert.rejects(clean(whole.subarray(0, cut), 'image/jpeg'), RangeError);
    await assert.rejects(clean(png().subarray(0, 40), 'image/png'), RangeError);
    const paper = {size: 4, read: async () => Buffer.from('%PDF')};
    assert.equal(await cleanPicture('application/pdf', paper), undefined);
  });
});
