/** A PDF of no pages, as long as is wanted. */
export const pdf = (name: string, kilobytes = 4): File =>
  new File(['%PDF-1.4\n', new Uint8Array(kilobytes * 1024), '\n%%EOF\n'], name, {type: 'application/pdf'});

/** A program that calls itself a PDF. */
export const disguised = (name: string): File =>
  new File([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])], name, {type: 'application/pdf'});
