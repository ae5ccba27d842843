/** Composed form (NFC). macOS file names and some keyboards give decomposed letters; use this at every entry. */
export const nfc = (text: string): string => text.normalize('NFC');

/**
 * The key under which Vietnamese text is searched: no marks, no case, đ as d, apostrophes gone, anything else
 * between words one space. `Đắk Tô`, `Đăk Tô` and `DAK TO` share one key.
 * @see Unicode: đ has no decomposition, so it is mapped by hand. The folding itself is ours [A].
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/['’‘ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Brings the two living spellings of open oa, oe, uy to one (`Hoà` becomes `Hòa`, `Thuỷ` `Thủy`; `Quý`, `Toán`
 * stay). For comparing, never for storing: a person's own spelling is their name. The rule is ours [A].
 * @returns NFC.
 */
export const normalizeTone = (text: string): string =>
  text
    .normalize('NFD')
    .replace(
      /(^|[^q])(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/giu,
      '$1$2$4$3',
    )
    .normalize('NFC');
