import {P12Signer} from '@signpdf/signer-p12';
import signpdf from '@signpdf/signpdf';
import {ink, ornament, type Sheet} from './sheet.js';

/** Room for one signature with its certificate, bytes. */
const signatureRoom = 6144;

export interface Seal {
  /** PKCS #12 without a passphrase. */
  certificate: Buffer;
  /** Why it is signed, as readers of PDFs show it. */
  reason: string;
  at: Date;
}

/**
 * Numbers the pages, signs the whole and closes it. Nothing may be set on the sheet afterwards.
 * @param footer - Stands at the bottom of each page, before its number.
 * @returns The PDF; a byte changed in it breaks the signature (ISO 32000-1, 12.8).
 */
export async function finish(sheet: Sheet, footer: string, seal: Seal): Promise<Buffer> {
  numberPages(sheet, footer);
  makeRoomForSignature(sheet, seal);
  const chunks: Buffer[] = [];
  const {doc} = sheet;
  const whole = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.once('end', resolve).once('error', reject);
  });
  doc.end();
  await whole;
  return signpdf.default.sign(Buffer.concat(chunks), new P12Signer(seal.certificate), seal.at);
}

function numberPages(sheet: Sheet, footer: string): void {
  const {doc, left, width, size} = sheet;
  const {start, count} = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    const {margins, height} = doc.page;
    const {bottom} = margins;
    margins.bottom = 0; // else a text below the margin would start a page
    ornament(sheet, () =>
      doc
        .font('regular')
        .fontSize(size * 0.8)
        .fillColor(ink.soft)
        .text(`${footer} – Trang ${index - start + 1}/${count}`, left, height - bottom + 6, {
          width,
          align: 'center',
          lineBreak: false,
        }),
    );
    margins.bottom = bottom;
  }
}

/** An invisible signature field on the first page, with room for what is filled in once all else is written. */
function makeRoomForSignature({doc}: Sheet, {reason, at}: Seal): void {
  doc.switchToPage(doc.bufferedPageRange().start);
  const unknownYet = '**********';
  const signature = doc.ref({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'adbe.pkcs7.detached',
    ByteRange: [0, unknownYet, unknownYet, unknownYet],
    Contents: Buffer.alloc(signatureRoom),
    Reason: new String(reason), // a plain string would be written as a name
    M: at,
  });
  const hiddenAndLocked = 0b1000_0010;
  const field = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [0, 0, 0, 0],
    F: hiddenAndLocked,
    T: new String('ChuKySo'),
    V: signature,
    P: doc.page.dictionary,
  });
  doc.font('regular').initForm();
  const {page, _root: root} = doc as unknown as DocumentParts;
  const signaturesExistAppendOnly = 3;
  const form = root.data.AcroForm.data;
  Object.assign(form, {Fields: [field], SigFlags: signaturesExistAppendOnly, NeedAppearances: false});
  page.annotations.push(field);
  signature.end(undefined);
  field.end(undefined);
}

/** Parts of pdfkit that its types leave out. */
interface DocumentParts {
  page: {annotations: unknown[]};
  _root: {data: {AcroForm: {data: object}}};
}
