/** Crockford's base 32: no I, L, O, U, so that what is read off paper can be typed back. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Upper case, and the letters people mistake for digits as those digits. */
export const readCrockford = (text: string): string =>
  text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

/** One character for each byte; every character is equally likely, since 256 is a multiple of 32. */
export const crockfordOf = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) => crockford[byte & 31]).join('');
