const KB = 1024;

/** Bytes as people compare them: `640 KB`, `2,4 MB`; a point in English. */
export function formatSize(bytes: number, lang: string): string {
  if (bytes < 0.95 * KB * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  const megabytes = Math.round((bytes / KB / KB) * 10) / 10;
  return `${String(megabytes).replace('.', lang === 'en' ? '.' : ',')} MB`;
}
