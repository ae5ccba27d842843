import type {UploadRow} from './store.js';

/**
 * How a stored file is answered. Its kind is known by content; scripts, forms and other origins are shut out of it all
 * the same. A sandboxed document shows no PDF in Chromium, whose viewer runs apart from the page: that one has none.
 * @see RFC 6266 and RFC 8187 (the name, in any script)
 */
export function contentHeaders(
  {name, type, size}: Pick<UploadRow, 'name' | 'type' | 'size'>,
  disposition: 'inline' | 'attachment',
): Record<string, string> {
  const policy = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";
  return {
    'Content-Type': type,
    'Content-Length': String(size),
    'Content-Disposition': `${disposition}; filename="${asciiName(name)}"; filename*=UTF-8''${extended(name)}`,
    'Content-Security-Policy': type === 'application/pdf' ? policy : `${policy}; sandbox`,
    'Cache-Control': 'private, no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** For programs from before RFC 8187: marks fall away, and whatever could end the quoted text. */
const asciiName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');

const extended = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
