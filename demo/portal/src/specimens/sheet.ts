/** What is drawn on the page of a specimen. Everything on it is a stand-in: no emblem, no name, no number of anybody. */
export interface Sheet {
  /** Who issues it, at the top left. */
  issuer: string;
  title: string;
  /** What is written on it; each gets a line to fill in. */
  lines: readonly string[];
  /** Columns of a table below the lines. */
  columns?: readonly string[];
  /** Below, on the right: who signs. */
  signer: string;
  /** What to look for. */
  hint: string;
}

const width = 420;
const height = 594;

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Words below each other, centred. */
const centred = (text: string, x: number, y: number, size: number, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" text-anchor="middle" ${more}>${escaped(text)}</text>`;

/** Whole words, as many as fit into `most` letters. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function table(columns: readonly string[], y: number): string {
  const step = 348 / columns.length;
  const bottom = y + 22 * 5;
  const rows = [0, 1, 2, 3, 4, 5].map((row) => `M36 ${y + row * 22}h348`);
  const sides = [...columns, ''].map((_, column) => `M${36 + column * step} ${y}V${bottom}`);
  const heads = columns.map((name, column) => centred(name, 36 + (column + 0.5) * step, y + 15, 10));
  return `<path d="${[...rows, ...sides].join('')}" stroke="#8a8f94" fill="none"/>${heads.join('')}`;
}

function fillIn(lines: readonly string[], from: number): string {
  return lines
    .map((label, n) => {
      const y = from + n * 28;
      const start = Math.min(36 + label.length * 6.4 + 8, 340);
      return `<text x="36" y="${y}" font-size="12">${escaped(label)}</text><path d="M${start} ${y + 2}H384" stroke="#8a8f94" stroke-dasharray="1 3"/>`;
    })
    .join('');
}

/** Frame, watermark and band: what no specimen is without. */
export function marked(title: string, content: string, size = {width, height}): string {
  const {width, height} = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif" fill="#22282c"><title>${escaped(`Mẫu minh hoạ: ${title}`)}</title><rect width="${width}" height="${height}" fill="#fff"/><rect x="12" y="12" width="${width - 24}" height="${height - 24}" fill="none" stroke="#8a8f94"/>${content}<g transform="rotate(-32 ${width / 2} ${height / 2})" opacity=".2">${centred('MẪU MINH HOẠ', width / 2, height / 2, 50, 'font-weight="700" fill="#b3261e"')}</g><rect x="12" y="${height - 40}" width="${width - 24}" height="28" fill="#b3261e"/>${centred('MẪU MINH HOẠ · KHÔNG PHẢI GIẤY TỜ THẬT', width / 2, height - 22, 12, 'font-weight="700" fill="#fff"')}</svg>`;
}

/** A page of paper. */
export function sheet({issuer, title, lines, columns, signer, hint}: Sheet): string {
  const heads = wrapped(title.toUpperCase(), 28);
  const first = 128 + heads.length * 22;
  const below = first + lines.length * 28;
  const hints = wrapped(hint, 62);
  return marked(
    title,
    [
      `<text x="36" y="48" font-size="12">${escaped(issuer)}</text><path d="M36 56h110" stroke="#22282c"/>`,
      ...heads.map((line, n) => centred(line, width / 2, 104 + n * 22, 17, 'font-weight="700"')),
      fillIn(lines, first),
      columns ? table(columns, below - 8) : '',
      centred(signer, 300, 426, 12, 'font-weight="700"'),
      '<circle cx="276" cy="466" r="28" fill="none" stroke="#b3261e" stroke-width="1.5" stroke-dasharray="4 3"/>',
      centred('dấu', 276, 470, 11, 'fill="#b3261e"'),
      '<path d="M296 470q8-22 14-4t12-6 12 4 16-8" fill="none" stroke="#2b4a8b" stroke-width="1.5"/>',
      ...hints.map(
        (line, n) =>
          `<text x="36" y="${530 - (hints.length - 1 - n) * 15}" font-size="11" fill="#4a5258">${escaped(line)}</text>`,
      ),
    ].join(''),
  );
}
