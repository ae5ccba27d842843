/** Files as a person has them: what they are is in their bytes. */
export const pdf = (name: string, size = 2_000): File =>
  new File([`%PDF-1.7\n${name}\n`.padEnd(size, 'x')], name, {type: 'application/pdf'});

/** A program that calls itself a PDF. */
export const disguised = (name: string): File =>
  new File(['MZ\u0090 not a paper'], name, {type: 'application/pdf'});
