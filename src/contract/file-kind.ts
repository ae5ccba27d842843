export const fileKinds = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/jpeg',
  'image/png',
] as const;
/** A kind of file that papers come in, as a MIME type. */
export type FileKind = (typeof fileKinds)[number];

/** Bytes of each end that {@link fileKind} wants to see; the list of a zip file's entries stands at its end. */
export const fileKindSample = 64 * 1024;

const begins = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

function includes(bytes: Uint8Array, word: readonly number[]): boolean {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (begins(bytes, word, at)) return true;
  return false;
}

const PDF = ascii('%PDF-');
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const WORD = ascii('word/document.xml');

/**
 * What a file is, by its bytes and never by its name.
 * @param head - Its first bytes, {@link fileKindSample} or all of them.
 * @param tail - Its last bytes, likewise.
 * @returns A MIME type, or `undefined` for anything that is not accepted anywhere.
 * @see ISO 32000-1 §7.5.2 and Annex H (a PDF's header may stand within the first 1024 bytes), ISO/IEC 10918-1, RFC 2083 §3.1,
 * ECMA-376 part 2 (a document is a zip file with `word/document.xml`)
 */
export function fileKind(head: Uint8Array, tail: Uint8Array = head): FileKind | undefined {
  if (begins(head, JPEG)) return 'image/jpeg';
  if (begins(head, PNG)) return 'image/png';
  if (begins(head, ZIP)) return includes(head, WORD) || includes(tail, WORD) ? fileKinds[1] : undefined;
  return includes(head.subarray(0, 1024), PDF) ? 'application/pdf' : undefined;
}
