import {expect} from 'chai';
import {picturesInWorker} from '../../../src/elements/paper-camera/pictures/in-worker.js';
import {picturesHere} from '../../../src/elements/paper-camera/pictures/pictures-here.js';
import {noCrop, type Edits} from '../../../src/elements/paper-camera/pictures/finding.js';
import {photograph, type Scene} from './photograph.js';

const straight: Edits = {turn: 0, crop: noCrop};

const photo = (scene?: Scene): Promise<Blob> =>
  new Promise((resolve, reject) =>
    photograph(scene).toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
      'image/jpeg',
      0.9,
    ),
  );

/** A JPEG as a phone writes it: turned by EXIF (6: a quarter clockwise), with the place where it was taken. */
async function fromPhone(blob: Blob): Promise<Blob> {
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
    ...[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38],
    ...[0, 0, 0, 0],
    ...[0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x4e, 0, 0, 0, 0, 0, 0, 0],
  ];
  const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0)).concat(tiff);
  const segment = [0xff, 0xe1, (exif.length + 2) >> 8, (exif.length + 2) & 255, ...exif];
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return new Blob([bytes.subarray(0, 2), new Uint8Array(segment), bytes.subarray(2)], {type: 'image/jpeg'});
}

const text = async (blob: Blob) => new TextDecoder('latin1').decode(await blob.arrayBuffer());

for (const [where, open] of [
  ['in a worker', picturesInWorker],
  ['on a page that has no worker', () => Promise.resolve(picturesHere())],
] as const)
  describe(`pictures of papers ${where}`, () => {
    let pictures: Awaited<ReturnType<typeof open>>;
    before(async () => void (pictures = await open()));
    after(() => pictures.close());

    it('are upright, and hold neither place nor camera', async () => {
      const given = await fromPhone(await photo({width: 1200}));
      expect(await text(given)).to.contain('Exif');

      const {kept, findings} = await pictures.prepare(given);

      const {width, height} = await createImageBitmap(kept);
      expect([width, height]).to.deep.equal([1600, 1200]);
      expect(findings).to.deep.equal(['sideways']);
      expect(await text(kept)).not.to.contain('Exif');
    });

    it('are turned and cut as they were seen', async () => {
      const picture = await photo({width: 600});

      const made = await pictures.preview({picture, edits: {turn: 1, crop: {...noCrop, left: 0.5}}});

      const {width, height} = await createImageBitmap(made);
      expect([width, height]).to.deep.equal([400, 600]);
    });

    it('become one PDF with a page for each, below what it may have', async () => {
      const picture = await photo({noise: 11});
      const edits = straight;

      const made = await pictures.join(
        [1, 2, 3].map(() => ({picture, edits})),
        1_000_000,
      );

      expect(made.type).to.equal('application/pdf');
      expect(made.size).to.be.lessThan(1_000_000);
      expect((await text(made)).match(/\/Type \/Page /g)).to.have.length(3);
    });

    it('are not joined when they would have to be illegible for it', async () => {
      const picture = await photo();

      const joined = pictures.join([{picture, edits: straight}], 20_000).catch((error: Error) => error.name);

      expect(await joined).to.equal('RangeError');
    });

    it('are told from what is none', async () => {
      const prepared = pictures.prepare(new Blob(['MZ'])).catch((error: Error) => error.name);

      expect(await prepared).to.be.a('string');
    });
  });
