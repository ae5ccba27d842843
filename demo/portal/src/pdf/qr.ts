import {correction, generate} from 'lean-qr';
import {type Sheet} from './sheet.js';

/** Modules of quiet around it, as ISO/IEC 18004 asks for. */
const quiet = 4;

/**
 * A QR code as one filled outline, sharp at any size.
 * @param edge - Points, its quiet zone included.
 * @param alt - What it leads to, for who can't see it.
 */
export function qrCode(
  {doc, root}: Sheet,
  content: string,
  {x, y, edge, alt}: {x: number; y: number; edge: number; alt: string},
): void {
  const code = generate(content, {minCorrectionLevel: correction.M});
  const module = edge / (code.size + 2 * quiet);
  root.add(
    doc.struct('Figure', {alt}, () => {
      for (let row = 0; row < code.size; row++) {
        for (let column = 0; column < code.size; column++) {
          if (code.get(column, row))
            doc.rect(x + (quiet + column) * module, y + (quiet + row) * module, module, module);
        }
      }
      doc.fillColor('#000').fill();
    }),
  );
}
