/** The page where anybody sees how far a dossier is. @param origin - The portal's. */
export const trackUrl = (origin: string, code: string): string =>
  `${origin}/embed/tracker?dossier=${encodeURIComponent(code)}`;
