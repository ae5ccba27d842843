/** Octets of a content line without its end (RFC 5545, 3.1). */
const longest = 75;

/**
 * Folds the lines of a calendar anew, by octets and never within a character: `ics` counts characters, and a Vietnamese
 * letter takes up to three octets.
 */
export const foldCalendar = (calendar: string): string =>
  calendar
    .replace(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
