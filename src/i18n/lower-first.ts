/** A name inside a sentence: its first letter small, unless the word is an abbreviation. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
