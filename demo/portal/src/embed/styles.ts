/** For what stands there before the script: the same box, type and greys that the views bring along. */
export const embedStyles = `
html { color-scheme: light dark; font-size: 16px; -webkit-text-size-adjust: 100%; }
html[data-framed] { color-scheme: light; }
body { margin: 0; font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; line-height: 1.6; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; max-width: 46rem; margin: 0 auto; padding: 4px 4px 12px; }
.bar a { display: inline-flex; align-items: center; min-height: 44px; color: #0b5f7d; font-weight: 600; text-decoration: none; }
.bar a:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.bar a:focus-visible { outline: 3px solid #0b5f7d; outline-offset: 2px; border-radius: 4px; }
.bar span { margin-inline-start: auto; padding: 2px 10px; border: 1px solid #b9862a; border-radius: 999px; color: #7a5200; font-size: 14px; }
.first { padding: 16px; color: #1c2225; }
.first h2 { margin: 0 0 8px; font-size: 1.375rem; line-height: 1.35; }
.first p { margin: 0 0 16px; color: #545c61; }
.first i { display: block; height: 48px; margin-block-end: 16px; border-radius: 8px; background: #eceae4; animation: breathe 1.6s ease-in-out infinite; }
.first i:nth-of-type(1) { width: 60%; height: 20px; }
@keyframes breathe { 50% { opacity: 0.55; } }
@media (prefers-reduced-motion: reduce) { .first i { animation: none; } }
@media (prefers-color-scheme: dark) {
  html:not([data-framed]) body { background: #0f1315; }
  html:not([data-framed]) .bar a { color: #7cc0d8; }
  html:not([data-framed]) .bar a:focus-visible { outline-color: #7cc0d8; }
  html:not([data-framed]) .bar span { color: #f0c36d; }
  html:not([data-framed]) .first { color: #e8ebed; }
  html:not([data-framed]) .first p { color: #a9b3b8; }
  html:not([data-framed]) .first i { background: #20272b; }
}
@media (max-width: 40em) { .bar { padding: 4px 16px; } }
`;
