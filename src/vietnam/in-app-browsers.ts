export type InAppBrowser =
  'zalo' | 'messenger' | 'facebook' | 'instagram' | 'tiktok' | 'ios-webview' | 'android-webview';

// Messenger carries Facebook's tokens too, so it comes first.
const PATTERNS: readonly (readonly [InAppBrowser, RegExp])[] = [
  ['zalo', /\bZalo (android|iOS)\/|ZaloTheme/i],
  ['messenger', /Orca-Android|MessengerForiOS|MessengerLiteForiOS/i],
  ['facebook', /FB_IAB|FBAN\/|FBAV\//i],
  ['instagram', /\bInstagram\b/i],
  ['tiktok', /musical_ly|trill_|BytedanceWebview|TikTok/i],
  ['ios-webview', /^(?!.*Safari\/).*(iPhone|iPad).*AppleWebKit/],
  ['android-webview', /; wv\)/],
];

/**
 * The app whose built-in browser shows the page. User agents lie and change: use it only to choose what to try first
 * and which help to show; whether a window opened or a file chooser came is found out by trying.
 * @see User agents logged in public repositories, 2022-2026 [L]
 */
export const detectInAppBrowser = (userAgent: string): InAppBrowser | undefined =>
  PATTERNS.find(([, pattern]) => pattern.test(userAgent))?.[0];
