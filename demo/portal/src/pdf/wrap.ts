/**
 * Breaks text into lines at its spaces only, in the font that is set: a code or the number of a law (`164/2016/TT-BTC`)
 * that a line's end cuts at a hyphen is found by no search.
 * @param width - Points.
 * @param indent - Points that something before it takes on the first line.
 */
export function wrap(doc: PDFKit.PDFDocument, text: string, width: number, indent = 0): string {
  // pdfkit counts the end of a line as if it were drawn, and would break it once more
  const fits = (line: string, left: number) => doc.widthOfString(`${line}\n`) <= left;
  let left = width - indent;
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || fits(longer, left)) line = longer;
        else {
          lines.push(line);
          line = word;
          left = width;
        }
      }
      left = width;
      return [...lines, line].join('\n');
    })
    .join('\n');
}
