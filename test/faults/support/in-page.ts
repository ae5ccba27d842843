/** Code for a page. The compiler wraps functions into a helper that pages do not have. */
export const inPage = (code: string): string => `globalThis.__name ??= (one) => one; ${code}`;
