/** What a browser says that it runs on, told to whoever waits for it; `undefined` where that would be a guess. */
export const deviceOf = (userAgent: string): string | undefined =>
  ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'Linux'].find((name) => userAgent.includes(name));
